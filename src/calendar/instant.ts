declare const instant: unique symbol;
declare const localDate: unique symbol;

/** A moment: whole milliseconds since 1970-01-01T00:00Z, independent of any zone. */
export type Instant = number & { readonly [instant]: true };

/** A civil date in Europe/Ljubljana, written `YYYY-MM-DD`; compares as text. */
export type LocalDate = string & { readonly [localDate]: true };

/** Half-open `[start, end)`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** Brands milliseconds since the epoch (UTC) as an instant. */
export function instantOf(milliseconds: number): Instant {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists in types alone
  return milliseconds as Instant;
}

/** Brands a well-formed civil date. Text from outside goes through `parseDate`. */
export function dateOf(text: string): LocalDate {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists in types alone
  return text as LocalDate;
}

/** The instant `milliseconds` after `from` (negative: before). */
export function plus(from: Instant, milliseconds: number): Instant {
  return instantOf(from + milliseconds);
}

/** The latest of several instants. */
export function latest(first: Instant, ...others: readonly Instant[]): Instant {
  return instantOf(Math.max(first, ...others));
}

/** Returns true if `at` lies in `[start, end)`. */
export function contains(interval: Interval, at: Instant): boolean {
  return interval.start <= at && at < interval.end;
}

/** Whole minutes of the wall clock between two moments, so that readers who subtract get the same number. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor(to / MINUTE) - Math.floor(from / MINUTE);
}

/** ISO 8601 in UTC, seconds precise: `2026-12-01T19:10:00Z`. */
export function toIso(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
