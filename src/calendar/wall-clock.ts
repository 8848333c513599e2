import { type Instant, instantOf } from './instant.ts';
import { DAY, offsetOf } from './offset.ts';

/** What a wall-clock time in Ljubljana means: one instant, two (the clock was set back), or none. */
export type WallClock =
  | { readonly kind: 'once'; readonly at: Instant }
  | { readonly kind: 'twice'; readonly first: Instant; readonly second: Instant }
  | {
      readonly kind: 'gap';
      /** The moment at which the clock jumps. */
      readonly jump: Instant;
      /** Local ends of the gap, `YYYY-MM-DDTHH:mm`: the first time skipped and the first that exists. */
      readonly from: string;
      readonly to: string;
    };

/** `YYYY-MM-DDTHH:mm` of a wall-clock time. */
export function wallClockText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}

/**
 * Reads a wall-clock time, given as the milliseconds it would be if the clock were on UTC. Offsets are less
 * than a day, so the offsets just before and just after are those a day away.
 */
export function readWallClock(wall: number): WallClock {
  const before = offsetOf(wall - DAY);
  const after = offsetOf(wall + DAY);
  const [first, second] = [...new Set([before, after])]
    .filter((offset) => offsetOf(wall - offset) === offset)
    .map((offset) => instantOf(wall - offset));
  if (first === undefined) return gapBetween(wall, before, after);
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', first, second };
}

function gapBetween(wall: number, before: number, after: number): WallClock {
  let old = wall - after;
  let jump = wall - before;
  while (jump - old > 1) {
    const middle = Math.floor((old + jump) / 2);
    if (offsetOf(middle) === after) jump = middle;
    else old = middle;
  }
  return {
    kind: 'gap',
    jump: instantOf(jump),
    from: wallClockText(jump + before),
    to: wallClockText(jump + after),
  };
}
