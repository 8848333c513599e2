import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** Variables of Node by which other code runs in the gate, or any certificate is taken for GitHub's. */
const WEAKENING: ReadonlySet<string> = new Set(['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED']);

/** The gate runs in an environment that changes what it is, or whom it believes. */
export const gateWeakened: Audit = ({ jobs }) =>
  jobs.flatMap(({ workflow, job, gate }) =>
    gate === null
      ? []
      : [...workflow.variables, ...job.variables, ...gate.step.variables]
          .filter(({ text }) => WEAKENING.has(text.toUpperCase()))
          .map(({ text, place }) =>
            found('gate.weakened', place, { job: job.id, variable: text.toUpperCase() }),
          ),
  );
