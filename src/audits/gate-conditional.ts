import type { Audit } from './audit.ts';
import { bare } from './condition.ts';
import { found } from './finding.ts';

const ALWAYS_HOLDS = /^(?:always\(\s*\)|success\(\s*\)|true)$/i;

/** A gate with an `if` is skipped where the condition does not hold, and a skipped gate refuses nothing. */
export const gateConditional: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    const condition = gate?.step.condition ?? null;
    if (condition === null || ALWAYS_HOLDS.test(bare(condition.text))) return [];
    return [found('gate.conditional', condition.place, { job: job.id, if: condition.text })];
  });
