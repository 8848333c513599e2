import type { Audit } from './audit.ts';
import { neededBy } from './examined.ts';
import { found } from './finding.ts';

/** A job with `environment: production` (or one that may be) in which no gate stands at all. */
export const ungatedProduction: Audit = (examined) =>
  examined.jobs
    .filter((each) => each.production && each.ours.length === 0)
    .filter((each) => neededBy(each, examined).every(({ gate }) => gate === null))
    .map(({ job }) =>
      found('production.no-gate', job.place, {
        job: job.id,
        environment: String(job.environment?.text),
      }),
    );
