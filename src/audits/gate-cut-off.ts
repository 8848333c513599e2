import type { Audit } from './audit.ts';
import { startedThrough } from './between.ts';
import { found } from './finding.ts';
import { isFalse } from './reading/condition.ts';

/** A newer run of the same group cancels an unfinished deployment, or a gate that waits for its slot. */
export const gateCutOff: Audit = (examined) => {
  const gated = examined.jobs.filter(({ gate }) => gate !== null);
  const groups = gated.flatMap(({ job, workflow }) => [
    job.cancels,
    ...startedThrough(workflow, examined).map(({ cancels }) => cancels),
    ...examined.jobs.flatMap((caller) =>
      caller.called?.known === true && caller.called.workflow === workflow
        ? [caller.job.cancels]
        : [],
    ),
  ]);
  const cutting = new Set(
    groups.flatMap((each) => (each === null || isFalse(each.text) ? [] : [each])),
  );
  return [...cutting].map(({ text, place }) => found('gate.cut-off', place, { value: text }));
};
