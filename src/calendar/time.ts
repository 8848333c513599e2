import { dateOf, type Instant, instantOf, type LocalDate } from './instant.ts';
import { readWallClock } from './wall-clock.ts';
import { offsetAt } from './zone.ts';

export type TimeReading =
  | { readonly ok: true; readonly instant: Instant }
  | { readonly ok: false; readonly why: 'malformed' }
  /** The clock skips this time; `from` and `to` are the local ends of the gap, `YYYY-MM-DDTHH:mm`. */
  | { readonly ok: false; readonly why: 'gap'; readonly from: string; readonly to: string }
  /** The clock shows this time twice; the earlier one's offset comes first. */
  | { readonly ok: false; readonly why: 'ambiguous'; readonly offsets: readonly [string, string] }
  /** The offset is not Ljubljana's at that time; `expected` is. */
  | { readonly ok: false; readonly why: 'wrong-offset'; readonly expected: string };

const TIME =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const DATE = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;

/**
 * Reads a time as written in a file: `YYYY-MM-DDTHH:mm`, seconds optional, by Ljubljana's clock, or with `Z`,
 * or with the offset that Ljubljana has at that time. Years 2000 to 2100. Other forms are refused: fractions,
 * 24:00, leap seconds, lower case, spaces.
 */
export function parseTime(text: string): TimeReading {
  const match = TIME.exec(text);
  if (match === null || parseDate(text.slice(0, 10)) === null) {
    return { ok: false, why: 'malformed' };
  }
  const offset = match[1] ?? '';
  const wall = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
  return offset === 'Z' ? { ok: true, instant: instantOf(wall) } : readLocal(wall, offset);
}

function readLocal(wall: number, offset: string): TimeReading {
  const reading = readWallClock(wall);
  // Also for a time with an offset: whatever the offset, this time does not exist in Ljubljana.
  if (reading.kind === 'gap') return { ok: false, why: 'gap', from: reading.from, to: reading.to };
  if (reading.kind === 'once') {
    const expected = offsetAt(reading.at);
    if (offset !== '' && offset !== expected) return { ok: false, why: 'wrong-offset', expected };
    return { ok: true, instant: reading.at };
  }
  const [first, second] = [offsetAt(reading.first), offsetAt(reading.second)];
  if (offset === '') return { ok: false, why: 'ambiguous', offsets: [first, second] };
  if (offset === first) return { ok: true, instant: reading.first };
  if (offset === second) return { ok: true, instant: reading.second };
  return { ok: false, why: 'wrong-offset', expected: first };
}

/** Reads a civil date `YYYY-MM-DD` of the years 2000 to 2100; null if it is not one (2026-02-30). */
export function parseDate(text: string): LocalDate | null {
  if (!DATE.test(text)) return null;
  const day = new Date(`${text}T00:00Z`);
  // A day that the month does not have is either invalid or rolls over into the next month.
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? dateOf(text) : null;
}
