import { isPermanent } from './reason-codes.ts';
import type { Verdict } from './verdict.ts';

/**
 * Returns true if waiting for the slot is in vain: this run can never become lawful, or at no moment of
 * the slot will what is known now be out of the way.
 */
export function waitsInVain({ reasonCodes, ahead }: Verdict): boolean {
  return isPermanent(reasonCodes) || (ahead !== null && ahead.clearFrom === null);
}

/** Returns true if nothing is wrong: only the slot has to open, and then nothing known will stand in the way. */
export function isOnlyTooEarly(verdict: Verdict): boolean {
  return verdict.reasonCodes.join() === 'slot.not-yet-open' && !waitsInVain(verdict);
}
