import type { Candidate, Facts } from '../../rules/facts.ts';
import { looseningsByThen } from '../../rules/preflight.ts';
import { readPastRules, whoLetGo } from '../gathering/past-rules.ts';
import type { TipSnapshot } from './gathering.ts';

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
