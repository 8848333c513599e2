import type { Audit } from './audit.ts';
import { startedThrough } from './between.ts';
import { found } from './finding.ts';
import { isFalse } from './reading/condition.ts';

/** A newer run of the same group ends a deployment half done, or a gate that waits for its slot. */
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
  const cutting = new Set(groups.filter((each) => each !== null && !isFalse(each.text)));
  return [...cutting].flatMap((each) =>
    each === null ? [] : [found('gate.cut-off', each.place, { value: each.text })],
  );
};
