import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isFalse } from './reading/condition.ts';

/** `continue-on-error` on the gate's step or job turns its refusal into success. */
export const gateContinues: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) =>
    gate === null
      ? []
      : [gate.step.continueOnError, job.continueOnError].flatMap((value) =>
          value === null || isFalse(value.text)
            ? []
            : [found('gate.continue-on-error', value.place, { job: job.id, value: value.text })],
        ),
  );
