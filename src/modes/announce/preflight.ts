import { evaluate } from '../../rules/evaluate.ts';
import { rowsIfTold } from '../../rules/preflight.ts';
import { isInTheWay } from '../../rules/in-the-way.ts';
import type { Candidate, Facts } from '../../rules/facts.ts';
import type { Solution } from '../../records/types.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { withPastRules } from './past-rules.ts';
import { refusal } from './refusal.ts';
import type { AnnouncementRun } from './run.ts';

/** Why nobody is told: whatever the gate would refuse, because of rules loosened just now as well. Null: nothing. */
export async function refusalOf(
  { standing }: AnnouncementRun,
  candidate: Candidate,
  facts: Facts,
): Promise<Verdict | null> {
  const { solution } = standing.files;
  return preflight(candidate, solution, await withPastRules(standing, candidate, facts));
}

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
