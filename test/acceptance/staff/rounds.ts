import { expect } from 'vitest';
import { refsOf, type World } from '../../modes/staff-world.ts';

/** A generator of whole numbers below a bound, the same on every machine (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Exactly one open issue for each, none lost, and every twin closed as what it is. */
export function expectOneEach(world: World, refs: readonly string[]): void {
  expect(refsOf(world.open()).toSorted()).toEqual(refs);
  for (const issue of world.issues()) {
    if (issue.state === 'closed') expect(issue.stateReason).toBe('duplicate');
  }
}

/** Exactly one reminder of that day in each open issue. */
export function expectOneReminder(world: World, day: string): void {
  for (const { comments } of world.open()) {
    const reminders = comments.filter(({ body }) =>
      body.includes(`<!-- ezdrav:reminder:${day} -->`),
    );
    expect(reminders).toHaveLength(1);
  }
}
