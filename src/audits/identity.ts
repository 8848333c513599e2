import type { Audit } from './audit.ts';
import { isOnlyOurs, jobsWithin } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { asksForIdentity, signersOf } from './signing.ts';

/** Who may speak with the deployment's identity, or make the signatures of our receipts. */
export const deployIdentity: Audit = (examined) => [...cloud(examined), ...signing(examined)];

/** A role that a gated job takes by OIDC, taken by a job that no gate and no environment holds back. */
function cloud({ jobs }: Examined): readonly AuditFinding[] {
  const gated = jobs.filter(({ gate, job }) => gate !== null && job.environment !== null);
  const keys = new Set(gated.flatMap(({ identities }) => identities.map(({ key }) => key)));
  return jobs
    .filter(({ gate, job }) => gate === null && job.environment === null)
    .flatMap(({ job, identities }) =>
      identities
        .filter(({ key }) => keys.has(key))
        .map(({ said, place }) =>
          found('identity.outside-environment', place, { job: job.id, role: said }),
        ),
    );
}

/**
 * In the workflows whose signatures count any step of a job with `id-token: write` can ask GitHub for
 * one: such a job runs our action and nothing else, in no image and beside no service of others.
 */
function signing(examined: Examined): readonly AuditFinding[] {
  const listed = signersOf(examined);
  return examined.jobs
    .filter((each) => listed.includes(each.workflow.file) && asksForIdentity(each, examined))
    .filter((each) => !isAlone(each, examined))
    .map(({ job, workflow }) =>
      found('identity.shared', job.place, { job: job.id, workflow: workflow.file }),
    );
}

/** Our action alone, in the job or in every job of the workflow it calls. */
function isAlone(each: ExaminedJob, examined: Examined): boolean {
  const { job, called } = each;
  if (job.uses === null) return isOnlyOurs(each) && job.images.length === 0;
  if (called?.known !== true) return false;
  const within = jobsWithin(called.workflow, examined);
  return within.every((inner) =>
    inner.job.uses === null ? isAlone(inner, examined) : inner.called?.known === true,
  );
}
