import type { Instant } from '../calendar/instant.ts';
import type { Party } from '../records/types.ts';
import { strength } from './grades.ts';
import { byId } from './order.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Grade } from './verdict.ts';

/** One piece of evidence that a party approved, judged on its own. */
export interface JudgedApproval {
  readonly party: Party;
  readonly via: 'record' | 'review' | 'comment' | 'mail';
  /** GitHub's id; for a mail that of its receipt; empty for a record in a file. */
  readonly id: string;
  readonly by: { readonly login: string; readonly id: number | null };
  readonly at: Instant;
  readonly reference: string;
  /** What ties it to this plan: its digest, or being no earlier than announcement and landing. */
  readonly bound: 'digest' | 'time';
  readonly self: 'checked' | 'not-checkable';
  readonly telephone: boolean;
  readonly grade: Grade;
  /** Why it does not count; empty if it counts. */
  readonly codes: readonly ReasonCode[];
}

export function isValidApproval({ codes }: JudgedApproval): boolean {
  return codes.length === 0;
}

/** Valid approvals first, then by grade, best first, then newest first. */
export function strongestFirst(consents: readonly JudgedApproval[]): readonly JudgedApproval[] {
  const rank = (consent: JudgedApproval): number =>
    isValidApproval(consent) ? strength(consent.grade) : -1;
  return consents.toSorted(
    (one, other) => rank(other) - rank(one) || other.at - one.at || byId(other.id, one.id),
  );
}

/** The code for a party that gave no approval. */
export function missingCode(party: Party): ReasonCode {
  return party === 'client' ? 'approval.client-missing' : 'approval.ezdrav-ict-missing';
}
