import { evaluate } from '../../rules/evaluate.ts';
import { rowsIfTold, looseningsByThen } from '../../rules/preflight.ts';
import { isInTheWay } from '../../rules/in-the-way.ts';
import type { Candidate, Facts } from '../../rules/facts.ts';
import type { Solution } from '../../records/types.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { refusal } from './refusal.ts';
import type { AnnouncementRun } from './run.ts';
import { readPastRules, whoLetGo } from '../gathering/past-rules.ts';
import type { TipSnapshot } from './gathering.ts';

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

/**
 * The same facts with the versions of the rules that still count, gathered as by the gate, and who released
 * those under which nobody would be told. If pull requests may not be read, that stands in the way besides
 * the loosening itself.
 */
export async function withPastRules(
  { repository, state, files, pushes }: TipSnapshot,
  candidate: Candidate,
  facts: Facts,
): Promise<Facts> {
  const formerRules = await readPastRules(repository, state, files, pushes());
  const known = { ...facts, formerRules, requests: repository.client.counted };
  const judged = { candidate, solution: files.solution, facts: known };
  const wanted = looseningsByThen(judged);
  const asked = await whoLetGo(repository, state.defaultBranch, known, wanted);
  if (asked === null || !formerRules.known) return known;
  return asked.ok
    ? {
        ...known,
        formerRules: { ...formerRules, value: asked.value },
        requests: repository.client.counted,
      }
    : {
        ...known,
        problems: [...facts.problems, asked.problem],
        requests: repository.client.counted,
      };
}
