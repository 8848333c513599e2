import type { Audit } from './audit.ts';
import { callsGate, isOnlyOurs, neededBy } from './examined.ts';
import { found } from './finding.ts';

/**
 * The gate stands in a job of its own and the deployment in another that needs it: whoever re-runs
 * only the deployment passes without being judged, for 30 days.
 */
export const gateInOtherJob: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    if (
      each.gate !== null ||
      isOnlyOurs(each) ||
      (each.production && each.ours.length > 0) ||
      callsGate(each, examined)
    )
      return [];
    const gated = neededBy(each, examined).filter(({ gate }) => gate !== null);
    const gate = each.production ? gated[0] : gated.find(isOnlyOurs);
    return gate === undefined
      ? []
      : [found('gate.other-job', each.job.place, { job: each.job.id, gate: gate.job.id })];
  });
