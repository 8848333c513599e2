import type { Facts } from './facts.ts';

/**
 * Returns true on the command line: there is no run, and GitHub was not asked. Everything is then `claimed`
 * and the requirements of `evidence` do not apply. In a run, a fact that was not asked for cannot be known.
 */
export function isOffline(facts: Facts): boolean {
  return (
    facts.event === null &&
    facts.landing === null &&
    facts.receipts === null &&
    facts.consents === null
  );
}
