import { FULL } from '../../support/sample.ts';
import { describe, expect, test } from 'vitest';
import { runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../../support/enarocanje.ts';

/** A repository whose environment is behind our App's rule, and the App's token. */
async function guarded(
  seed: Parameters<typeof enarocanje>[0] = {},
): Promise<Enarocanje & { token: string }> {
  const base = await enarocanje(seed);
  base.github.user('varuh[bot]', { id: 7070, type: 'Bot' });

  for (const name of ['production', 'staging'])
    base.repository.environment(name, { apps: [{ id: 70, slug: 'varuh' }] });
  const token = base.github.addToken('varuh', {
    user: 'varuh[bot]',
    app: { id: 70, slug: 'varuh' },
    permissions: {
      contents: 'read',
      'pull-requests': 'read',
      issues: 'read',
      actions: 'read',
      deployments: 'write',
    },
  });
  return { ...base, token };
}

function guard(
  { env, token }: { env: Readonly<Record<string, string>>; token: string },
  environment = 'production',
) {
  return runAction({
    env: {
      ...env,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '900',
    },
    inputs: { mode: 'guard', token, environment },
  });
}
const outcomesOf = (report: unknown): readonly string[] =>
  (report as { runs: readonly { id: number; environment: string; outcome: string }[] }).runs.map(
    ({ id, environment, outcome }) => `${id} ${environment} ${outcome}`,
  );

describe.concurrent('mode guard', () => {
  const ROWS: readonly {
    readonly name: string;
    readonly seed?: Parameters<typeof enarocanje>[0];
    readonly ref?: string;
    readonly outcome: string;
  }[] = [
    { name: 'opens inside the slot', outcome: 'approved' },
    { name: 'leaves waiting before it', seed: { now: '2026-12-01T18:50:00Z' }, outcome: 'waiting' },
    { name: 'rejects after it', seed: { now: '2026-12-02T01:00:00Z' }, outcome: 'rejected' },
    {
      name: 'leaves waiting while an approval is missing',
      seed: { intervention: exampleFile('intervention.yml').replace(/^ {2}client:.*\n/m, '') },
      outcome: 'waiting',
    },
    {
      name: 'rejects what was announced too late',
      seed: { landed: '2026-11-30T12:00:00Z' },
      outcome: 'rejected',
    },
    { name: 'rejects a branch', ref: 'refs/heads/main', outcome: 'rejected' },
  ];
  test.each(ROWS)('$name', async ({ seed, ref, outcome }) => {
    const base = await guarded(seed);
    base.repository.run({
      id: 88,
      event: 'push',
      ref: ref ?? 'refs/tags/v4.12.0',
      actor: 'ana-r',
      status: 'waiting',
      waitsFor: ['production'],
    });
    const tick = await guard(base);
    expect(outcomesOf(tick.report)).toEqual([`88 production ${outcome}`]);
    expect(tick.exitCode).toBe(0);
    base.github.assertLegal();
    await base.github.stop();
  });

  test('answers only for the environments it is asked to guard', async () => {
    const base = await guarded();
    const run = {
      event: 'push',
      ref: 'refs/tags/v4.12.0',
      actor: 'ana-r',
      status: 'waiting',
    } as const;
    base.repository.run({ id: 88, ...run, waitsFor: ['production', 'staging'] });
    const tick = await guard(base);
    expect(outcomesOf(tick.report)).toEqual(['88 production approved']);
    await base.github.stop();
  });

  test('what cannot be known leaves the run waiting, and says so', async () => {
    const base = await guarded();
    base.repository.run({
      id: 88,
      event: 'push',
      ref: 'refs/tags/v4.12.0',
      actor: 'ana-r',
      status: 'waiting',
      waitsFor: ['production'],
    });
    base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 403 });
    const tick = await guard(base);
    expect(outcomesOf(tick.report)).toEqual(['88 production waiting']);
    await base.github.stop();
  });
});

const MANY = FULL ? 249 : 60;

test(`${MANY} waiting runs of mixed fate`, async () => {
  const base = await guarded();
  base.repository.tag('v4.11.9');
  const fates = ['refs/tags/v4.12.0', 'refs/heads/main', 'refs/tags/v4.11.9'] as const;
  for (let index = 0; index < MANY; index += 1) {
    const ref = fates[index % 3] ?? fates[0];
    base.repository.run({
      id: 1000 + index,
      event: 'push',
      ref,
      actor: 'ana-r',
      status: 'waiting',
      waitsFor: ['production'],
    });
  }
  const tick = await guard(base);
  const outcomes = outcomesOf(tick.report).map((text) => text.split(' ')[2]);
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  expect([count('approved'), count('rejected'), count('waiting')]).toEqual([
    MANY / 3,
    MANY / 3,
    MANY / 3,
  ]);
  expect(tick.exitCode).toBe(0);
  base.github.assertLegal();
  await base.github.stop();
}, 120_000);
