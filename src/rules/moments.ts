import type { Instant } from '../calendar/instant.ts';

/** True where `at` is earlier than `floor`, or no moment at all. Null: nothing to be compared with. */
export function isBefore(at: Instant, floor: Instant | null): boolean {
  return !(at >= (floor ?? at));
}

/** True where `at` is later than `now`, or no moment at all. Null: the time is not known. */
export function isAfter(at: Instant, now: Instant | null): boolean {
  return !(at <= (now ?? at));
}
