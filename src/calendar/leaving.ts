import type { Instant, LocalDate } from './instant.ts';
import { addDays, instantAt } from './zone.ts';

/** A day, or a moment of a day: the value of `left`. */
export type DayOrTime =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'time'; readonly instant: Instant };

interface Leaver {
  readonly left?: DayOrTime | undefined;
}

/** The moment itself, or 00:00 (Ljubljana) after the day. */
export function endOf(left: DayOrTime): Instant {
  return left.kind === 'time' ? left.instant : instantAt(addDays(left.date, 1), '00:00');
}

/** When somebody will be gone; null if they are not leaving. */
export function departsAt({ left }: Leaver): Instant | null {
  return left === undefined ? null : endOf(left);
}

/** Returns true if somebody is gone at that moment. */
export function hasLeft(leaver: Leaver, now: Instant): boolean {
  const departs = departsAt(leaver);
  return departs !== null && departs <= now;
}
