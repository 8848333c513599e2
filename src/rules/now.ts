import { instantOf, type Instant } from '../calendar/instant.ts';
import type { Facts } from './facts.ts';

/** Times in files are accepted in the years 2000 to 2100; a clock outside that range is wrong. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/** The instant of evaluation, or null if no clock could be trusted. */
export function nowOf(facts: Facts): Instant | null {
  if (!facts.now.known) return null;
  const now = facts.now.value;
  return EARLIEST <= now && now < LATEST ? instantOf(now) : null;
}
