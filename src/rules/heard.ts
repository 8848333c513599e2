import type { Party } from '../records/types.ts';
import { type JudgedApproval, isValidApproval } from './judged-approval.ts';
import { nearMiss, type SeenAndSetAside } from './near-misses.ts';
import { approvalsOf } from './parties.ts';
import { type Rejection, standingRejection } from './rejections.ts';
import type { InterventionCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/**
 * What one party answered that is not a valid approval: `no` is its current rejection. `miss`, only without a
 * rejection or an approval, is a comment meant to approve that does not count.
 */
export type Heard =
  | { readonly party: Party; readonly no: Rejection; readonly miss: null }
  | { readonly party: Party; readonly no: null; readonly miss: SeenAndSetAside };

/**
 * What a party answered to the plan, in the same way for the gate and for modes that look ahead; null if it
 * approved or said nothing. `counts`: whether an approval counts.
 */
export function heardOf(
  party: Party,
  consents: readonly JudgedApproval[],
  judged: InterventionCase,
  counts: (consent: JudgedApproval) => boolean = isValidApproval,
): Heard | null {
  const no = standingRejection(party, consents, judged, counts);
  if (no !== null) return { party, no, miss: null };
  const miss = consents.some(counts) ? null : nearMiss(party, judged);
  return miss === null ? null : { party, no, miss };
}

/**
 * The same for both parties if pull requests may not be read: not knowing yet who wrote the plan does not
 * invalidate an approval ahead of the night.
 */
export function heardAhead(judged: InterventionCase): readonly Heard[] {
  const counts = ({ codes }: JudgedApproval): boolean =>
    codes.every((code) => code === 'approval.unverifiable');
  return (['client', 'ezdrav-ict'] as const)
    .map((party) => heardOf(party, approvalsOf(party, judged), judged, counts))
    .filter((heard) => heard !== null);
}

/** A rejection as facts of a row. */
export function refusalFacts({ via, id, by, at: moment, reference }: Rejection): RuleFacts {
  return { via, id, by: by.login, at: at(moment), reference };
}

/** An approval that was seen and set aside, as facts of a row: which comment, when, and what is wrong with it. */
export function missFacts({ comment, why }: SeenAndSetAside): RuleFacts {
  return {
    'near-miss': why,
    'near-miss-by': comment.user.login,
    'near-miss-at': at(comment.createdAt),
    'near-miss-url': comment.url,
  };
}

/** What a party answered, as facts with the same keys as in the rule's own rows. */
export function heardFacts({ party, no, miss }: Heard): RuleFacts {
  return { party, ...(no === null ? missFacts(miss) : refusalFacts(no)) };
}
