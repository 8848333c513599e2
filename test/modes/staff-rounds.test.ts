import { describe, expect, test } from 'vitest';
import { chance, expectOneEach, expectOneReminder } from '../acceptance/staff/rounds.ts';
import { FULL } from '../support/sample.ts';
import { runHere, staffWorld, type World, worker } from './staff-world.ts';

// The real client against the stand-in for GitHub, many runs at once, each dying at some API call. A run
// that is broken off after a call and one that is killed there leave the same behind. `FULL=1`: 200 rounds.

const ROUNDS = FULL ? 200 : 4;
const LEAVER = worker('O-1', { left: '2026-11-20' });
const REFS = ['O-1', 'O-2', 'O-3'];

async function leavers(): Promise<World> {
  const stays = worker('O-9');
  const world = await staffWorld({
    roster: [LEAVER, worker('O-2'), worker('O-3', { left: '2026-11-20T12:00' }), stays],
  });
  world.land([LEAVER, worker('O-3', { left: '2026-11-20T12:00' }), stays], '2026-11-22T08:00:00Z');
  return world;
}

const clean = (world: World): Promise<{ readonly exitCode: number }> => world.run();

/** A run that ends where it is broken off; what it threw is what breaking off throws. */
async function mortal(world: World, death: AbortController): Promise<void> {
  try {
    await runHere(world.env, {}, death.signal, { between: 0 });
  } catch (error) {
    expect(error).toBe(death.signal.reason);
  }
}

async function race(world: World, random: (below: number) => number): Promise<void> {
  const runs = Array.from({ length: 2 + random(7) }, () => new AbortController());
  const first = world.github.requests.length;
  const kills = new Map<number, AbortController | undefined>();
  for (let kill = random(runs.length + 1); kill > 0; kill -= 1) {
    kills.set(first + 1 + random(runs.length * 9), runs[random(runs.length)]);
  }
  world.github.onRequest((n) => {
    kills.get(n)?.abort(new Error('killed'));
  });
  await Promise.all(runs.map((death) => mortal(world, death)));
  kills.clear();
}

describe('runs that race and die', () => {
  test(`${ROUNDS} rounds of 2 to 8 at once: one open issue and one reminder each, none lost`, async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = chance(seed);
      const world = await leavers();
      await race(world, random);
      expect((await clean(world)).exitCode).toBe(0);
      expectOneEach(world, REFS);
      if (seed % 4 === 0) {
        world.github.setNow('2026-11-24T09:00:00Z');
        await race(world, random);
        await clean(world);
        expectOneEach(world, REFS);
        expectOneReminder(world, '2026-11-24');
      }
      world.github.assertLegal();
      await world.github.stop();
    }
  }, 300_000);

  test.each(['made', 'reminded'] as const)(
    'killed at every call in turn, while it is %s',
    async (what) => {
      for (let killAt = 1, killed = true; killed; killAt += 1) {
        const world = await leavers();
        if (what === 'reminded') {
          await clean(world);
          world.github.setNow('2026-11-24T09:00:00Z');
        }
        const first = world.github.requests.length;
        const death = new AbortController();
        world.github.onRequest((n) => {
          if (n === first + killAt) death.abort(new Error('killed'));
        });
        await mortal(world, death);
        killed = death.signal.aborted;
        await clean(world);
        expectOneEach(world, REFS);
        if (what === 'reminded') expectOneReminder(world, '2026-11-24');
        await world.github.stop();
      }
    },
    120_000,
  );

  test.each(['made', 'reminded'] as const)(
    'held at every call in turn while another runs, %s',
    async (what) => {
      for (let holdAt = 1, held = true; held; holdAt += 1) {
        const world = await leavers();
        if (what === 'reminded') {
          await clean(world);
          world.github.setNow('2026-11-24T09:00:00Z');
        }
        const first = world.github.requests.length;
        held = false;
        world.github.onRequest(async (n) => {
          if (n !== first + holdAt) return;
          held = true;
          await clean(world);
        });
        await clean(world);
        await clean(world);
        expectOneEach(world, REFS);
        if (what === 'reminded') expectOneReminder(world, '2026-11-24');
        await world.github.stop();
      }
    },
    120_000,
  );
});
