import type { Party } from '../records/types.ts';
import { type JudgedApproval, isValidApproval } from './judged-approval.ts';
import { doubtfulNo } from './mailed-answers.ts';
import { approvalsOf } from './parties.ts';
import { standingRejection } from './rejections.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';

const PARTIES = ['client', 'ezdrav-ict'] as const satisfies readonly Party[];

/** Codes of a yes that is another plan's, or no answer of that party. */
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
 * The parties that have said nothing to the plan as it stands, of whom an answer is awaited: none where anybody has
 * said no, or may have. Whatever may be a yes is taken for one, of any grade, so that nobody is asked again who has
 * answered.
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
