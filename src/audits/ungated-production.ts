import type { Audit } from './audit.ts';
import { neededBy } from './examined.ts';
import { found } from './finding.ts';

/** Names that people give to production beside its own, unless what follows says that it is none. */
const OTHER_NAMES =
  /^(?:live|prod|production|produkcija)(?:[-_ ./](?!.*(?:like|test|stag|preview)).*)?$/i;

/** A job with `environment: production` (or one that may be, or sounds like it) in which no gate stands at all. */
export const ungatedProduction: Audit = (examined) =>
  examined.jobs
    .filter((each) => each.ours.length === 0)
    .filter((each) => neededBy(each, examined).every(({ gate }) => gate === null))
    .flatMap(({ job, production }) => {
      const environment = String(job.environment?.text);
      if (production) return [found('production.no-gate', job.place, { job: job.id, environment })];
      return OTHER_NAMES.test(environment)
        ? [found('production.named-otherwise', job.place, { job: job.id, environment })]
        : [];
    });
