import type { Verdict } from '../rules/verdict.ts';

/**
 * True where no moment of the announced slot would do, though it is not open and so nothing of this fails.
 * Where the slot is not enforced, neither is this.
 */
export function neverFits({ rules }: Verdict): boolean {
  const vain = rules.some(
    ({ rule, outcome, facts }) =>
      rule === 'fit' && outcome === 'not-applicable' && facts['longer-than-slot'] === true,
  );
  return vain && !rules.some(({ rule, outcome }) => rule === 'slot' && outcome === 'reported');
}

/** True where nothing is wrong: only the slot has to open, and then the work will fit into it. */
export function isOnlyTooEarly(verdict: Verdict): boolean {
  return verdict.reasonCodes.join() === 'slot.not-yet-open' && !neverFits(verdict);
}
