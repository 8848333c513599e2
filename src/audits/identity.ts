import type { Audit } from './audit.ts';
import { isOnlyOurs, jobsWithin } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { asksForIdentity, signersOf } from './signing.ts';

/** Which jobs may use the deployment's identity, or make the signatures of our receipts. */
export const deployIdentity: Audit = (examined) => [...cloud(examined), ...signing(examined)];

/** A role that a gated job assumes by OIDC is also assumed by a job without a gate or environment. */
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
 * In the workflows whose signatures count, any step of a job with `id-token: write` can ask GitHub for one:
 * such a job must run only our action, without a container image or a third-party service.
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

/** Returns true if our action is alone in the job, or in every job of the workflow it calls. */
function isAlone(each: ExaminedJob, examined: Examined): boolean {
  const { job, called } = each;
  if (job.uses === null) return isOnlyOurs(each) && job.images.length === 0;
  if (called?.known !== true) return false;
  const within = jobsWithin(called.workflow, examined);
  return within.every((inner) =>
    inner.job.uses === null ? isAlone(inner, examined) : inner.called?.known === true,
  );
}
