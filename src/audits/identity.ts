import type { Audit } from './audit.ts';
import { isOnlyOurs } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type Finding, found } from './finding.ts';
import { levelIn } from './permissions-stated.ts';

/** Who may speak with the deployment's identity, or make the signatures of our receipts. */
export const identity: Audit = (examined) => [...cloud(examined), ...signing(examined)];

/** A role that a gated job takes by OIDC, taken by a job that no gate and no environment holds back. */
function cloud({ jobs }: Examined): readonly Finding[] {
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
 * one: such a job runs our action and nothing else.
 */
function signing({ repository: { solution }, jobs }: Examined): readonly Finding[] {
  const listed = solution.known ? (solution.value?.evidence.workflows ?? []) : [];
  return jobs
    .filter(({ workflow }) => listed.includes(workflow.file))
    .filter((each) => asksForIdentity(each) && !isOnlyOurs(each))
    .map(({ job, workflow }) =>
      found('identity.shared', job.place, { job: job.id, workflow: workflow.file }),
    );
}

export function asksForIdentity({ job, workflow }: ExaminedJob): boolean {
  const stated = job.permissions ?? workflow.permissions;
  return stated !== null && levelIn(stated, 'id-token') === 'write';
}
