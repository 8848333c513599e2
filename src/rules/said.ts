import type { Instant } from '../calendar/instant.ts';
import type { Digest } from '../records/types.ts';
import { isBefore } from './moments.ts';
import type { InterventionCase } from './rule.ts';

/** A dated statement about an intervention: an announcement, an approval, a receipt of either. */
export interface DatedStatement {
  readonly at: Instant;
  /** The plan it names; undefined for whichever was current then. */
  readonly plan: Digest | undefined;
  /**
   * A receipt can be deleted, so its time is checked even if it names the plan. An approval is asked for
   * again even if it is only unknown whether the intervention was set aside in between. A rejection that
   * names the plan stays about that plan.
   */
  readonly via: 'record' | 'receipt' | 'approval' | 'rejection';
}

/** What it counts for. `set-aside`: for nothing, because the intervention was withdrawn or finished since. */
export type SaidOf = 'this-plan' | 'other-plan' | 'set-aside';

/**
 * A statement counts for the plan that was current when it was made. Used by the gate for everything that was
 * said, and by `announce` to decide whether it has to be said again.
 *
 * Example: a record of Thursday without a digest, the plan changed on Friday: of another plan. Mail sent
 * minutes before the very first plan landed: of this one.
 */
export function saidOf(
  { at: moment, plan, via }: DatedStatement,
  { facts, candidate }: InterventionCase,
): SaidOf {
  const landing = facts.landing?.known === true ? facts.landing.value : null;
  if (plan !== undefined && plan !== candidate.planDigest) return 'other-plan';
  if (plan !== undefined && via === 'rejection') return 'this-plan';
  if (isBefore(moment, landing?.notSetAsideSince ?? null)) return 'set-aside';
  if (via === 'approval' && isBefore(moment, landing?.recordSince ?? null)) return 'set-aside';
  const held = plan === undefined || via === 'receipt';
  return held && isBefore(moment, landing?.noOtherSince ?? null) ? 'other-plan' : 'this-plan';
}
