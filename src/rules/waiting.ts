import { isPermanent } from './reason-codes.ts';
import type { Verdict } from './verdict.ts';

/**
 * Returns true if waiting for the slot is pointless: this run can never become lawful, or something known
 * stands in the way at every moment of the slot.
 */
export function waitsInVain({ reasonCodes, ahead }: Verdict): boolean {
  return isPermanent(reasonCodes) || (ahead !== null && ahead.clearFrom === null);
}

/** Returns true if nothing is wrong: only the slot has to open, and nothing known will stand in the way then. */
export function isOnlyTooEarly(verdict: Verdict): boolean {
  return verdict.reasonCodes.join() === 'slot.not-yet-open' && !waitsInVain(verdict);
}
