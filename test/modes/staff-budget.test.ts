import { afterEach, expect, test, vi } from 'vitest';
import { type Entry, refsOf, staffWorld, type World, worker } from './staff-world.ts';

// How far apart requests are is asked here.
vi.unmock(import('../../src/github/pause.ts'));

let world: World;
afterEach(async () => {
  world.github.assertLegal();
  await world.github.stop();
});

const PEOPLE = 1_000;
const LEAVERS = 30;

/** A roster of a thousand, of whom thirty leave by one signal or another. */
function thousand(signals: 'here' | 'leaving'): readonly Entry[] {
  return Array.from({ length: PEOPLE }, (_one, index) => {
    const ref = `O-${String(index).padStart(4, '0')}`;
    const github = { login: `user-${index}`, id: 100_000 + index, write: true };
    const leaves = signals === 'leaving' && index % 3 === 0 && index < 60;
    return worker(ref, { github, ...(leaves && { left: '2026-11-20' }) });
  });
}

/** What the rules allow beside one request for each issue made, commented or closed. */
function allowed(issues: number, people: number, pushes: number): number {
  return Math.ceil(issues / 100) + 2 * Math.ceil(people / 100) + 2 * Math.ceil(pushes / 100) + 10;
}

test('a thousand people, thirty leave: all issues, within the budget, every run', async () => {
  world = await staffWorld({ roster: thousand('here'), now: '2026-11-23T09:00:00Z' });
  const { github, repository } = world;
  github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
  for (let index = 0; index < PEOPLE; index += 1) {
    github.user(`user-${index}`, { id: 100_000 + index });
    // Ten lose write access, or their membership.
    if (index % 200 !== 100) repository.collaborator(`user-${index}`, 'write');
    if (index % 200 !== 101) github.member('bolnisnica', `user-${index}`);
  }
  let pushes = 1;
  for (; pushes < 149; pushes += 1) {
    repository.push({ at: Date.parse('2026-11-01T00:00:00Z') + pushes * 3_600_000 });
  }
  for (let index = 0; index < 250; index += 1) {
    repository.issue({
      by: 'github-actions[bot]',
      title: 'x',
      body: `<!-- ezdrav:departure:P-${index} -->\n<!-- ezdrav:settled: -->`,
      labels: ['ezdrav-staff'],
      state: 'closed',
    });
  }
  world.land(thousand('leaving'), '2026-11-22T08:00:00Z');
  pushes += 1;
  const inputs = { 'members-token': 'ghs_members' };

  const first = await world.run(inputs);
  expect(first.exitCode).toBe(0);
  expect(refsOf(world.open())).toHaveLength(LEAVERS);
  expect(github.requests.length).toBeLessThanOrEqual(allowed(280, PEOPLE, pushes) + LEAVERS);

  github.forgetRequests();
  const second = await world.run(inputs);
  expect(second.document.done).toMatchObject({ made: 0, reminded: 0 });
  expect(github.requests.length).toBeLessThanOrEqual(allowed(280, PEOPLE, pushes));

  github.forgetRequests();
  github.setNow('2026-11-24T09:00:00Z');
  const third = await world.run(inputs);
  expect(third.document.done).toMatchObject({ made: 0, reminded: LEAVERS });
  expect(github.requests.length).toBeLessThanOrEqual(allowed(280, PEOPLE, pushes) + LEAVERS);
  expect(third.summary.length).toBeLessThan(64 * 1024);
}, 120_000);

test('requests that change something are a second apart', async () => {
  world = await staffWorld({
    roster: ['O-1', 'O-2', 'O-3'].map((ref) => worker(ref, { left: '2026-11-20' })),
  });
  await world.run({}, {}, 1_000);
  const starts = world.github.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/issues'))
    .map(({ start }) => start);
  expect(starts).toHaveLength(3);
  const apart = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  for (const between of apart) expect(between).toBeGreaterThan(950);
});
