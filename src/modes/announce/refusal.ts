import { decide, reasonCodesOf } from '../../rules/decision.ts';
import type { RuleResult, Verdict } from '../../rules/verdict.ts';

/** The same verdict with only these rows; it never allows. */
export function refusal(whole: Verdict, rows: readonly RuleResult[]): Verdict {
  const decision = decide(rows, false);
  return {
    ...whole,
    decision: whole.decision === 'error' || decision === 'allow' ? 'error' : decision,
    allowed: false,
    reasonCodes: reasonCodesOf(rows),
    validUntil: null,
    ahead: null,
    rules: rows,
  };
}
