import type { Instant } from '../calendar/instant.ts';

/** Returns true if `at` is earlier than `floor`, or not a valid moment. Returns false if there is no floor. */
export function isBefore(at: Instant, floor: Instant | null): boolean {
  return !(at >= (floor ?? at));
}

/** Returns true if `at` is later than `now`, or not a valid moment. Returns false if the time is not known. */
export function isAfter(at: Instant, now: Instant | null): boolean {
  return !(at <= (now ?? at));
}
