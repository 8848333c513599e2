import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { conditionHolds, readCondition } from './reading/condition.ts';
import type { World } from './reading/world.ts';

/** Nothing has failed: then the gate must run in any case. */
const SUCCESS: World = {
  value: () => undefined,
  status: (name) => name === 'success' || name === 'always',
};

/** A gate with an `if` is skipped if the condition does not hold, and a skipped gate refuses nothing. */
export const gateConditional: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    const condition = gate?.step.condition ?? null;
    if (condition === null || conditionHolds(readCondition(condition.raw), SUCCESS) === true)
      return [];
    return [found('gate.conditional', condition.place, { job: job.id, if: condition.text })];
  });
