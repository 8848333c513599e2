import type { Party } from '../records/types.ts';
import { type JudgedApproval, isValidApproval } from './judged-approval.ts';
import { doubtfulNo } from './mailed-answers.ts';
import { approvalsOf } from './parties.ts';
import { standingRejection } from './rejections.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';

const PARTIES = ['client', 'ezdrav-ict'] as const satisfies readonly Party[];

/** Codes of an approval that is for another plan, or does not come from that party. */
const NONE_OF_THEIRS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'approval.plan-changed',
  'approval.before-announcement',
  'approval.not-authorised',
  'approval.self',
]);

function mayBeYes({ codes }: JudgedApproval): boolean {
  return !codes.some((code) => NONE_OF_THEIRS.has(code));
}

/**
 * The parties that have not answered the current plan yet; empty if either has rejected it, or may have.
 * Anything that may be an approval, of any grade, is taken for one, so that nobody who has answered is asked
 * again.
 */
export function silentParties(judged: InterventionCase): readonly Party[] {
  const { evidence } = judged.solution;
  const solution = {
    ...judged.solution,
    evidence: { ...evidence, approvals: 'recorded' },
  } as const;
  const lenient = { ...judged, solution };
  const refused = PARTIES.some(
    (party) =>
      doubtfulNo(party, judged) ||
      standingRejection(party, approvalsOf(party, judged), judged, isValidApproval) !== null,
  );
  return refused ? [] : PARTIES.filter((party) => !approvalsOf(party, lenient).some(mayBeYes));
}
