import { beforeAll, describe, expect, test } from 'vitest';
import { guard } from '../../src/modes/guard.ts';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { outcomes, tick, within } from './opening-scene.ts';

const ANSWER = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule';
const NEEDED = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  actions: 'read',
  deployments: 'write',
} as const;

/** The App whose rule stands before the environments, as the guard asks; `deployments`: its right there. */
function asApp({ github, repository }: Enarocanje, deployments: 'read' | 'write' = 'write') {
  github.user('varuh[bot]', { id: 7070, type: 'Bot' });
  const app = { id: 70, slug: 'varuh' };
  for (const name of ['production', 'Production', 'staging']) {
    repository.environment(name, { apps: [app] });
  }
  const permissions = { ...NEEDED, deployments };
  return github.addToken('varuh', { user: 'varuh[bot]', app, permissions });
}

function waits({ repository }: Enarocanje, environment = 'production', id = 88): void {
  repository.run({
    id,
    event: 'push',
    ref: 'refs/tags/v4.12.0',
    actor: 'ana-r',
    status: 'waiting',
    waitsFor: [environment],
  });
}

/** An urgent intervention; `notified`: local time, with the example's recipients. */
function urgent(notified: string): string {
  const planned = exampleFile('intervention.yml').replace(
    /^announcement:[\s\S]*?(?=^approvals:)/m,
    '',
  );
  return `${planned}urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  declared-by: dezurni-m
  notification:
    sent-at: ${notified}
    recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]
    reference: "<obvestilo@example.si>"
`;
}

// What is made at first use takes long on a busy machine; to the clock that looks like a wrong time.
beforeAll(() =>
  within({}, async (base) => {
    waits(base);
    await tick(guard, base, { mode: 'guard', token: asApp(base) });
  }),
);

describe('what may yet become lawful is left waiting', () => {
  const ROWS: readonly {
    readonly name: string;
    readonly seed?: Seed;
    readonly prepare?: (base: Enarocanje) => void;
    readonly codes: readonly string[];
  }[] = [
    {
      name: 'a branch bears the tag’s name: it can be deleted',
      prepare: ({ repository }) =>
        repository.push({ by: 'ana-r', branch: 'v4.12.0', files: { 'x.txt': 'x' } }),
      codes: ['target.no-release'],
    },
    {
      name: 'an urgent one whose notification has expired: people can notify again',
      seed: { now: '2026-11-29T10:00:00Z', intervention: urgent('2026-11-28T10:30') },
      codes: ['urgent.expired'],
    },
  ];
  test.each(ROWS)('$name', async ({ seed = {}, prepare, codes }) => {
    await within(seed, async (base) => {
      waits(base);
      prepare?.(base);
      const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
      expect(told.document.runs).toMatchObject([{ outcome: 'waiting', 'reason-codes': codes }]);
      expect(base.repository.runState(88).protectionAnswers).toEqual([]);
    });
  });
});

test('an urgent one that was notified is opened', async () => {
  const seed = { now: '2026-11-28T10:00:00Z', intervention: urgent('2026-11-28T10:30') };
  await within(seed, async (base) => {
    waits(base);
    const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
    expect(outcomes(told)).toEqual(['88 production approved']);
  });
});

test('a branch of another commit than the tag’s never becomes the release', async () => {
  await within({}, async (base) => {
    base.repository.push({ by: 'ana-r', branch: 'v4.12.0', files: { 'x.txt': 'x' } });
    base.repository.run({
      id: 88,
      event: 'push',
      ref: 'refs/heads/v4.12.0',
      actor: 'ana-r',
      status: 'waiting',
      waitsFor: ['production'],
    });
    const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
    expect(outcomes(told)).toEqual(['88 production rejected']);
  });
});

test('environments are compared as GitHub does, without regard to case', async () => {
  await within({}, async (base) => {
    waits(base, 'Production');
    const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
    expect(outcomes(told)).toEqual(['88 Production approved']);
    expect(base.repository.runState(88).protectionAnswers).toMatchObject([
      { environment: 'Production', state: 'approved' },
    ]);
  });
});

describe('an answer that GitHub does not take', () => {
  test('because the run was answered meanwhile: no fault', async () => {
    await within({}, async (base) => {
      waits(base);
      base.github.fault({ on: ANSWER, kind: 422, carriedOut: true });
      const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
      expect(outcomes(told)).toEqual(['88 production answered']);
      expect(told.exitCode).toBe(0);
    });
  });

  test.each([[404], [422]] as const)('a %i while it still waits is a problem', async (kind) => {
    await within({}, async (base) => {
      waits(base);
      waits(base, 'production', 89);
      base.github.fault({ on: ANSWER, kind, times: 1 });
      const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
      expect(outcomes(told)).toEqual(['89 production unknown', '88 production approved']);
      expect(told.exitCode).toBe(1);
    });
  });

  test('for want of a permission, which is named', async () => {
    await within({}, async (base) => {
      waits(base);
      const told = await tick(guard, base, { mode: 'guard', token: asApp(base, 'read') });
      expect(outcomes(told)).toEqual(['88 production unknown']);
      expect(told.log).toContain('deployments: write');
    });
  });
});

test('of a list that GitHub cuts off the runs are judged, and the rest is told', async () => {
  await within({}, async (base) => {
    waits(base);
    base.github.fault({
      on: 'GET /repos/{owner}/{repo}/actions/runs',
      kind: 'change',
      change: (body) => ({ ...(body as object), total_count: 1001 }),
    });
    const told = await tick(guard, base, { mode: 'guard', token: asApp(base) });
    expect(outcomes(told)).toEqual(['88 production approved']);
    expect(told.document.problems).toMatchObject([{ status: 200 }]);
    expect(told.exitCode).toBe(1);
  });
});
