import { expect, test } from 'vitest';
import { judged, withRow } from './judging.ts';
import { frozen, merged } from './rows/loosened.ts';
import { PLAN, SOLUTION } from './texts.ts';

// Knowing the versions of the rules before costs nothing as long as none differs.

async function askedFor(
  change: (base: Parameters<typeof merged>[0]) => void,
): Promise<{ readonly requests: number; readonly roundTrips: number; readonly allowed: boolean }> {
  const seed = { intervention: PLAN, solution: frozen(SOLUTION) };
  const { verdict, gathered } = await withRow({ seed, change }, judged);
  const { requests = 0, roundTrips = 0 } = gathered.facts.requests ?? {};
  return { requests, roundTrips, allowed: verdict.allowed };
}

test('a decision by rules that were changed asks at most twelve requests', async () => {
  const same = await askedFor(() => undefined);
  const inTime = await askedFor((base) =>
    merged(base, SOLUTION, null, 'druga-r', '2026-11-27T08:00:00Z'),
  );
  const released = await askedFor((base) => merged(base, SOLUTION, 'narocnik-a'));
  expect([same.allowed, inTime.allowed, released.allowed]).toEqual([false, true, true]);
  for (const { requests } of [same, inTime, released]) expect(requests).toBeLessThanOrEqual(12);
  // The former version, and who approved its end: one request each, and no more.
  expect(released.requests - inTime.requests).toBeLessThanOrEqual(2);
});
