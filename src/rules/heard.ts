import type { Party } from '../records/types.ts';
import { type JudgedApproval, isValidApproval } from './judged-approval.ts';
import { nearMiss, type SeenAndSetAside } from './near-misses.ts';
import { approvalsOf } from './parties.ts';
import { type Rejection, standingRejection } from './rejections.ts';
import type { InterventionCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/** What one party answered that is no yes. */
export interface Heard {
  readonly party: Party;
  /** Its no that stands. */
  readonly no: Rejection | null;
  /** Where nothing else is there: a comment that was meant as a yes and counts for none. */
  readonly miss: SeenAndSetAside | null;
}

/**
 * What a party answered to the plan, told alike by the gate and by whoever looks before the night. `counts`:
 * which yes is one.
 */
export function heardOf(
  party: Party,
  consents: readonly JudgedApproval[],
  judged: InterventionCase,
  counts: (consent: JudgedApproval) => boolean = isValidApproval,
): Heard {
  const no = standingRejection(party, consents, judged, counts);
  const answered = no !== null || consents.some(counts);
  return { party, no, miss: answered ? null : nearMiss(party, judged) };
}

/**
 * The same of both parties for who may not read pull requests: that it is not known who wrote the plan
 * makes no yes void before the night.
 */
export function heardAhead(judged: InterventionCase): readonly Heard[] {
  const counts = ({ codes }: JudgedApproval): boolean =>
    codes.every((code) => code === 'approval.unverifiable');
  return (['client', 'ezdrav-ict'] as const)
    .map((party) => heardOf(party, approvalsOf(party, judged), judged, counts))
    .filter(({ no, miss }) => no !== null || miss !== null);
}

/** A no as facts of a row. */
export function refusalFacts({ via, id, by, at: moment, reference }: Rejection): RuleFacts {
  return { via, id, by: by.login, at: at(moment), reference };
}

/** A yes that was seen and set aside, as facts of a row: which comment, of when, and what is wrong with it. */
export function missFacts(miss: SeenAndSetAside | null): RuleFacts {
  if (miss === null) return {};
  const { comment, why } = miss;
  return {
    'near-miss': why,
    'near-miss-by': comment.user.login,
    'near-miss-at': at(comment.createdAt),
    'near-miss-url': comment.url,
  };
}

/** What a party answered as facts, in the words of the rule's own rows. */
export function heardFacts({ party, no, miss }: Heard): RuleFacts {
  return { party, ...(no === null ? missFacts(miss) : refusalFacts(no)) };
}
