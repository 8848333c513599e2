import { beforeAll, describe, expect, test } from 'vitest';
import { resume } from '../../src/modes/resume.ts';
import type { Enarocanje } from '../support/enarocanje.ts';
import type { RunSeed } from '../support/github/seed/run.ts';
import { outcomes, tick, within } from './opening-scene.ts';

const BEFORE = '2026-12-01T18:50:00Z';
const IN_SLOT = '2026-12-01T21:10:00Z';
const RERUN = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs';
const REMARK = {
  path: '.github',
  startLine: 1,
  endLine: 1,
  level: 'notice' as const,
  title: 'ezdrav-gate',
  message: `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`,
};
const REFUSED = [{ name: 'deploy', conclusion: 'failure', annotations: [REMARK] }] as const;
const FAILED = [{ name: 'deploy', conclusion: 'failure' }] as const;

/** A run of release.yml for the tag; unless said otherwise refused for time before the slot. */
function run({ repository }: Enarocanje, seed: RunSeed & { readonly id: number }): void {
  repository.run({
    workflow: '.github/workflows/release.yml',
    event: 'push',
    ref: 'refs/tags/v4.12.0',
    actor: 'ana-r',
    at: BEFORE,
    status: 'completed',
    conclusion: 'failure',
    jobs: REFUSED,
    ...seed,
  });
}

/** The newest attempt of a run, as it ended. */
function ended({ repository }: Enarocanje, id: number, end: object): void {
  Object.assign(repository.runState(id).attempts.at(-1) ?? {}, { status: 'completed' }, end);
}

const resumed = ({ github }: Enarocanje): readonly string[] =>
  github.requests.flatMap(({ method, path }) => {
    const [, id] = /runs\/(\d+)\/rerun-failed-jobs$/.exec(path) ?? [];
    return method === 'POST' && id !== undefined ? [id] : [];
  });

// What is made at first use takes long on a busy machine; to the clock that looks like a wrong time.
beforeAll(() =>
  within({}, async (base) => {
    run(base, { id: 78 });
    await tick(resume, base, { mode: 'resume', workflow: 'release.yml' });
  }),
);

describe('of the runs of one release', () => {
  const ROWS: readonly {
    readonly name: string;
    readonly prepare: (base: Enarocanje) => void;
    readonly outcomes: readonly string[];
  }[] = [
    {
      name: 'a newer one failed inside the slot: the older stays',
      prepare: (base) => {
        run(base, { id: 78 });
        run(base, { id: 79, at: IN_SLOT, jobs: FAILED });
      },
      outcomes: ['79 not-refused-for-time', '78 not-newest'],
    },
    {
      name: 'a newer one was cancelled inside the slot: the older stays',
      prepare: (base) => {
        run(base, { id: 78 });
        run(base, { id: 79, at: IN_SLOT, conclusion: 'cancelled', jobs: [] });
      },
      outcomes: ['79 not-refused-for-time', '78 not-newest'],
    },
    {
      name: 'a newer one failed before the slot: nothing was deployed, the older is started',
      prepare: (base) => {
        run(base, { id: 78, at: '2026-12-01T17:00:00Z' });
        run(base, { id: 79, jobs: FAILED });
      },
      outcomes: ['79 not-refused-for-time', '78 resumed'],
    },
    {
      name: 'a newer one in which nothing ran does not count',
      prepare: (base) => {
        run(base, { id: 78 });
        run(base, { id: 79, at: IN_SLOT, conclusion: 'skipped', jobs: [] });
      },
      outcomes: ['79 not-refused-for-time', '78 resumed'],
    },
    {
      name: 'an older one was run again by hand and deployed: the newer stays',
      prepare: (base) => {
        run(base, { id: 78, at: '2026-12-01T17:00:00Z', attempt: 2 });
        ended(base, 78, { startedAt: IN_SLOT, conclusion: 'success' });
        run(base, { id: 79 });
      },
      outcomes: ['79 not-newest', '78 not-refused-for-time'],
    },
    {
      name: 'one older than a day was run again by hand and goes on: the newer stays',
      prepare: (base) => {
        run(base, { id: 78, at: '2026-11-27T17:00:00Z', attempt: 2 });
        ended(base, 78, { startedAt: IN_SLOT, status: 'in_progress', conclusion: null });
        run(base, { id: 79 });
      },
      outcomes: ['79 not-newest'],
    },
    {
      name: 'one refused inside the slot for a freeze that is over is started',
      prepare: (base) => run(base, { id: 79, at: IN_SLOT }),
      outcomes: ['79 resumed'],
    },
    {
      name: 'a pull request of a branch with the tag’s name takes nothing away',
      prepare: (base) => {
        run(base, { id: 78 });
        run(base, { id: 79, at: IN_SLOT, event: 'pull_request' });
        run(base, { id: 80, at: IN_SLOT, event: 'pull_request', status: 'in_progress' });
      },
      outcomes: ['78 resumed'],
    },
    {
      name: 'started again once by any bot, and refused again: never a second time',
      prepare: ({ github, ...base }) => {
        github.user('release-app[bot]', { id: 8080, type: 'Bot' });
        run({ github, ...base }, { id: 78, at: '2026-12-01T17:00:00Z' });
        run({ github, ...base }, { id: 79, attempt: 2, triggeringActor: 'release-app[bot]' });
      },
      outcomes: ['79 already-resumed', '78 not-newest'],
    },
    {
      name: 'the job that was refused stands behind a hundred others',
      prepare: (base) => {
        const many = Array.from({ length: 110 }, (_, index) => ({
          name: `build ${index}`,
          conclusion: 'success' as const,
        }));
        run(base, { id: 78, jobs: [...many, ...REFUSED] });
      },
      outcomes: ['78 resumed'],
    },
  ];
  test.each(ROWS)('$name', async ({ prepare, outcomes: expected }) => {
    await within({}, async (base) => {
      prepare(base);
      const told = await tick(resume, base, { mode: 'resume', workflow: 'release.yml' });
      expect(outcomes(told)).toEqual(expected);
      expect(resumed(base)).toHaveLength(
        expected.filter((text) => text.endsWith(' resumed')).length,
      );
    });
  });

  test('the newest was started again and failed in its deployment: no other follows', async () => {
    await within({}, async (base) => {
      run(base, { id: 78, at: '2026-12-01T17:00:00Z' });
      run(base, { id: 79 });
      const inputs = { mode: 'resume', workflow: 'release.yml' };
      expect(outcomes(await tick(resume, base, inputs))).toEqual(['79 resumed', '78 not-newest']);
      ended(base, 79, { conclusion: 'failure', jobs: [] });
      expect(outcomes(await tick(resume, base, inputs))).toEqual([
        '79 not-refused-for-time',
        '78 not-newest',
      ]);
      expect(resumed(base)).toEqual(['79']);
    });
  });
});

describe('what GitHub answers to a start', () => {
  const inputs = { mode: 'resume', workflow: 'release.yml' };
  const ROWS = [
    { name: 'another tick was quicker and the answer is a 403', kind: 403, carriedOut: true },
    { name: 'another tick was quicker and the answer is a 409', kind: 409, carriedOut: true },
    { name: 'it was started and the answer was lost', kind: 'reset', carriedOut: true },
  ] as const;
  test.each(ROWS)('$name: no fault', async ({ kind, carriedOut }) => {
    await within({}, async (base) => {
      run(base, { id: 78 });
      base.github.fault({ on: RERUN, kind, carriedOut });
      const told = await tick(resume, base, inputs);
      expect(outcomes(told)).toEqual(['78 already-resumed']);
      expect(told.exitCode).toBe(0);
      expect(base.repository.runState(78).attempts).toHaveLength(2);
    });
  });

  test('a permission that lacks is named', async () => {
    await within({}, async (base) => {
      run(base, { id: 78 });
      const read = 'read' as const;
      const token = base.github.addToken('reads', {
        permissions: {
          contents: read,
          'pull-requests': read,
          issues: read,
          deployments: read,
          checks: read,
          actions: read,
        },
      });
      const told = await tick(resume, base, { ...inputs, token });
      expect(outcomes(told)).toEqual(['78 unknown']);
      expect(told.exitCode).toBe(1);
      expect(told.log).toContain('actions: write');
    });
  });

  const LIST = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

  test('a list that lags behind what another run did meanwhile', async () => {
    await within({}, async (base) => {
      run(base, { id: 78, at: '2026-12-01T17:00:00Z' });
      run(base, { id: 79 });
      let listed: unknown = null;
      base.github.fault({
        on: LIST,
        kind: 'change',
        change: (body) => {
          listed ??= structuredClone(body);
          return listed as typeof body;
        },
      });
      expect(outcomes(await tick(resume, base, inputs))).toEqual(['79 resumed', '78 not-newest']);
      ended(base, 79, { conclusion: 'failure', jobs: [] });
      expect(outcomes(await tick(resume, base, inputs))).toEqual([
        '79 not-refused-for-time',
        '78 not-newest',
      ]);
      expect(resumed(base)).toEqual(['79']);
    });
  });

  test('more runs than GitHub lists: those of the tag are asked for alone', async () => {
    await within({}, async (base) => {
      run(base, { id: 78 });
      for (let index = 0; index < 1001; index += 1) {
        run(base, { id: 2000 + index, at: IN_SLOT, ref: 'refs/heads/main', conclusion: 'success' });
      }
      const told = await tick(resume, base, inputs);
      expect(outcomes(told)).toEqual(['78 resumed']);
      expect(told.exitCode).toBe(0);
    });
  });

  test('a list that GitHub cuts off is never taken for whole', async () => {
    await within({}, async (base) => {
      run(base, { id: 78 });
      base.github.fault({
        on: LIST,
        kind: 'change',
        change: (body) => ({ ...(body as object), total_count: 1001 }),
      });
      const told = await tick(resume, base, inputs);
      expect(outcomes(told)).toEqual([]);
      expect(told.document.problems).toMatchObject([{ status: 200 }]);
      expect(told.exitCode).toBe(1);
    });
  });
});
