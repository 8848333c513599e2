import { describe, expect, test } from 'vitest';
import { FULL } from '../../support/sample.ts';
import { staffWorld, worker } from '../../modes/staff-world.ts';
import { type Started, startAction } from './processes.ts';
import { chance, expectOneEach } from './rounds.ts';

// Runs of the bundle that race and die: processes of their own, killed at some API call of the round.
// The same rounds, many more of them, run within one process in `staff-rounds.test.ts`.

/** `FULL=1`: all two hundred. */
const ROUNDS = FULL ? 200 : 4;
const AT_ONCE = 5;

const GONE = worker('O-2');
const REFS = ['O-1', 'O-2'];

async function round(seed: number): Promise<void> {
  const random = chance(seed);
  const leaver = worker('O-1', { left: '2026-11-20' });
  const world = await staffWorld({ roster: [leaver, GONE, worker('O-3')] });
  world.land([leaver, worker('O-3')], '2026-11-22T08:00:00Z');
  const runs: Started[] = [];
  const count = 2 + random(7);
  // Every round kills; which call of the round, and whom, is drawn.
  const kills = new Map<number, number>();
  for (let kill = 0; kill <= random(count); kill += 1)
    kills.set(1 + random(count * 8), random(count));
  let seen = 0;
  world.github.onRequest(() => {
    seen += 1;
    const victim = kills.get(seen);
    if (victim !== undefined) runs[victim]?.child.kill('SIGKILL');
  });
  for (let run = 0; run < count; run += 1) runs.push(startAction(world.env));
  await Promise.all(runs.map(({ ended }) => ended));
  kills.clear();
  expect(await startAction(world.env).ended).toBe(0);
  expectOneEach(world, REFS);
  world.github.assertLegal();
  await world.github.stop();
}

describe('the bundle', () => {
  test(
    `${ROUNDS} rounds of 2 to 8 runs at once, killed at some call: one open issue each`,
    async () => {
      for (let from = 1; from <= ROUNDS; from += AT_ONCE) {
        const seeds = Array.from(
          { length: Math.min(AT_ONCE, ROUNDS - from + 1) },
          (_one, index) => from + index,
        );
        await Promise.all(seeds.map(round));
      }
    },
    ROUNDS * 15_000,
  );

  test('killed at every call in turn, then run again: one open issue each', async () => {
    let reached = true;
    let call = 1;
    const one = async (killAt: number): Promise<boolean> => {
      const world = await staffWorld({ roster: [worker('O-1', { left: '2026-11-20' })] });
      let killed = false;
      let seen = 0;
      const run = startAction(world.env);
      world.github.onRequest(() => {
        seen += 1;
        if (seen !== killAt) return;
        killed = run.child.kill('SIGKILL');
      });
      await run.ended;
      expect(await startAction(world.env).ended).toBe(0);
      expectOneEach(world, ['O-1']);
      await world.github.stop();
      return killed;
    };
    while (reached) {
      const some = await Promise.all([call, call + 1, call + 2, call + 3].map(one));
      reached = some.every(Boolean);
      call += 4;
    }
    expect(call).toBeGreaterThan(5);
  }, 600_000);
});
