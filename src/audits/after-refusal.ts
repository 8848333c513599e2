import type { Audit } from './audit.ts';
import { gateAllowed, jobSucceeded, survivesFailure } from './condition.ts';
import { type Examined, type ExaminedJob, isOnlyOurs, neededBy } from './examined.ts';
import { type Finding, found } from './finding.ts';

/**
 * What runs although the gate refused: later steps of its job, and jobs that need it, with
 * `always()`, `failure()`, `cancelled()` in their condition. Steps of our own action may.
 */
export const afterRefusal: Audit = (examined) =>
  examined.jobs.flatMap((each) => [...steps(each), ...dependents(each, examined)]);

function steps({ job, gate, others }: ExaminedJob): readonly Finding[] {
  if (gate === null) return [];
  return others.flatMap(({ index, title, condition }) => {
    if (index < gate.step.index || condition === null) return [];
    if (!survivesFailure(condition.text, gateAllowed(gate.step.id))) return [];
    return [
      found('gate.ignored-by-step', condition.place, {
        job: job.id,
        step: title,
        if: condition.text,
      }),
    ];
  });
}

function dependents(each: ExaminedJob, examined: Examined): readonly Finding[] {
  const { condition, id } = each.job;
  if (condition === null || each.gate !== null || isOnlyOurs(each)) return [];
  const gated = neededBy(each, examined).filter(({ gate }) => gate !== null);
  const ignored = gated.find(({ job }) => survivesFailure(condition.text, jobSucceeded(job.id)));
  return ignored === undefined
    ? []
    : [
        found('gate.ignored-by-job', condition.place, {
          job: id,
          gate: ignored.job.id,
          if: condition.text,
        }),
      ];
}
