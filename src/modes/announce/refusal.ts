import { decide, reasonCodesOf } from '../../rules/decision.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { rowsIfTold } from '../../rules/foresight.ts';
import { isInTheWay } from '../../rules/in-the-way.ts';
import type { Candidate, Facts } from '../../rules/facts.ts';
import type { Solution } from '../../records/types.ts';
import type { RuleResult, Verdict } from '../../rules/verdict.ts';

/**
 * Whether the intervention could be lawful if everybody were told at this moment. Null where nothing
 * stands in the way, else a verdict of what does.
 */
export function preflight(candidate: Candidate, solution: Solution, facts: Facts): Verdict | null {
  const whole = evaluate(candidate, solution, facts);
  if (whole.decision === 'error') return refusal(whole, whole.rules);
  const rows = rowsIfTold({ candidate, solution, facts });
  return rows.some(isInTheWay) ? refusal(whole, rows) : null;
}

/** The same verdict with these rows alone; never one that allows. */
export function refusal(whole: Verdict, rows: readonly RuleResult[]): Verdict {
  const decision = decide(rows, false);
  return {
    ...whole,
    decision: whole.decision === 'error' || decision.startsWith('allow') ? 'error' : decision,
    allowed: false,
    reasonCodes: reasonCodesOf(rows),
    validUntil: null,
    ahead: null,
    rules: rows,
  };
}
