import type { Instant } from '../calendar/instant.ts';
import type { Digest } from '../records/types.ts';
import { isBefore } from './moments.ts';
import type { InterventionCase } from './rule.ts';

/** Something that was said of an intervention: an announcement, an approval, a receipt of either. */
export interface DatedStatement {
  readonly at: Instant;
  /** The plan it names; undefined: whichever stood then. */
  readonly plan: Digest | undefined;
  /**
   * A receipt can be taken away, so one that names the plan is held to the moment all the same; an
   * approval is asked for anew also where nobody knows whether the intervention was set aside since.
   * A no that names the plan is of that plan whatever happened since.
   */
  readonly via: 'record' | 'receipt' | 'approval' | 'rejection';
}

/** For what it counts. `set-aside`: for nothing, the intervention was withdrawn or finished since. */
export type SaidOf = 'this-plan' | 'other-plan' | 'set-aside';

/**
 * What was said counts for what stood when it was said. Asked by the gate of everything that was said,
 * and by announcing of whether it has to be said again.
 *
 * Example: a record of Thursday without a digest, the plan changed on Friday: of another plan. Mail sent
 * minutes before the plan came as the first: of this one.
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
