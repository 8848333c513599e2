import { evaluate } from '../../rules/evaluate.ts';
import { rowsIfTold } from '../../rules/preflight.ts';
import { isInTheWay } from '../../rules/in-the-way.ts';
import type { Candidate, Facts } from '../../rules/facts.ts';
import type { Solution } from '../../records/types.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { withPastRules } from './past-rules.ts';
import { refusal } from './refusal.ts';
import type { AnnouncementRun } from './run.ts';

/**
 * Why nobody is told: whatever the gate would refuse, including because of recently loosened rules. Null if
 * there is no reason.
 */
export async function refusalOf(
  { standing }: AnnouncementRun,
  candidate: Candidate,
  facts: Facts,
): Promise<Verdict | null> {
  const { solution } = standing.files;
  return preflight(candidate, solution, await withPastRules(standing, candidate, facts));
}

/**
 * Judges whether the intervention could be lawful if everybody were told now. Null if nothing stands in the
 * way, otherwise a verdict with the reasons.
 */
export function preflight(candidate: Candidate, solution: Solution, facts: Facts): Verdict | null {
  const whole = evaluate(candidate, solution, facts);
  if (whole.decision === 'error') return refusal(whole, whole.rules);
  const rows = rowsIfTold({ candidate, solution, facts });
  return rows.some(isInTheWay) ? refusal(whole, rows) : null;
}
