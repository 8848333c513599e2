import type { Facts } from './facts.ts';

/**
 * True on the command line: no run, and GitHub was asked nothing. Everything is then `claimed` and
 * the demands of `evidence` do not apply. In a run a fact that was not asked for is one that cannot
 * be known.
 */
export function isOffline(facts: Facts): boolean {
  return (
    facts.event === null &&
    facts.landing === null &&
    facts.receipts === null &&
    facts.consents === null
  );
}
