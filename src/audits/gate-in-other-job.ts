import type { Audit } from './audit.ts';
import { callsGate, isOnlyOurs, waitsFor } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { found } from './finding.ts';

/**
 * The gate is in a job of its own and the deployment in another that needs it, here or through a called
 * workflow: re-running only the deployment avoids the gate for 30 days.
 */
export const gateInOtherJob: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    if (each.gate !== null || isOnlyOurs(each) || each.declared || each.innerGate !== null)
      return [];
    if (callsGate(each, examined) || (each.production && each.ours.length > 0)) return [];
    const gate = relied(each, examined);
    return gate === undefined
      ? []
      : [found('gate.other-job', each.job.place, { job: each.job.id, gate: gate.job.id })];
  });

/** What deploys needs a gate of its own; so does what may deploy, if the gate's job does nothing else. */
function relied(each: ExaminedJob, examined: Examined): ExaminedJob | undefined {
  const { kind, done } = each.conduct;
  if (kind === 'test' || kind === 'idle') return undefined;
  const gated = waitsFor(each, examined).filter(({ gate }) => gate !== null);
  const does = (...acts: readonly string[]): boolean => done.some(({ act }) => acts.includes(act));
  if (kind !== 'none' || does('deploys', 'dispatches')) return gated[0];
  return each.called?.known === false || does('opaque', 'perhaps')
    ? gated.find(isOnlyOurs)
    : undefined;
}
