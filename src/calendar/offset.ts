import { IANAZone } from 'luxon';
import { HOUR, MINUTE } from './instant.ts';

export const ZONE = 'Europe/Ljubljana';
export const DAY = 24 * HOUR;

// Asking for the zone's rules costs microseconds, and milliseconds the first time, so the offset is asked
// once per UTC midnight and kept.
const atMidnight = new Map<number, number>();

function ask(at: number): number {
  return IANAZone.create(ZONE).offset(at) * MINUTE;
}

function askAtMidnight(day: number): number {
  const kept = atMidnight.get(day);
  if (kept !== undefined) return kept;
  const offset = ask(day * DAY);
  atMidnight.set(day, offset);
  return offset;
}

/**
 * Ljubljana's offset from UTC at a moment, in milliseconds (east is positive), by the runtime's ICU data. If
 * the UTC day begins and ends with the same offset, it holds all day: the zone never changed its clocks there
 * and back within one day.
 */
export function offsetOf(at: number): number {
  const day = Math.floor(at / DAY);
  const offset = askAtMidnight(day);
  return offset === askAtMidnight(day + 1) ? offset : ask(at);
}
