import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** Steps before the gate run unjudged. */
export const gateNotFirst: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    if (gate === null || gate.step.index === 0) return [];
    const before = job.steps.slice(0, gate.step.index).map(({ title }) => title);
    return [found('gate.not-first', gate.step.place, { job: job.id, before })];
  });
