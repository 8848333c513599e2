import type { Audit } from './audit.ts';
import { isDefaultBranchOnly } from './default-branch.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { usesWorkflowToken } from './least-permissions.ts';

/** The guard answers as a GitHub App, whose key only the default branch may use. */
export const guardApp: Audit = (examined) =>
  examined.jobs.flatMap((each) =>
    each.ours
      .filter(({ mode }) => mode === 'guard')
      .flatMap((ours) => [
        ...(usesWorkflowToken(ours)
          ? [found('guard.workflow-token', ours.step.place, { job: each.job.id })]
          : []),
        ...keyPlace(each, examined),
      ]),
  );

function keyPlace({ job }: ExaminedJob, { repository }: Examined): readonly AuditFinding[] {
  if (job.environment === null) return [found('guard.no-environment', job.place, { job: job.id })];
  const { text: name, place } = job.environment;
  const { environments } = repository.settings;
  if (!environments.known) return [];
  const setting = environments.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const policy = setting?.policy;
  const limited = policy?.known === true && isDefaultBranchOnly(policy.value, repository);
  return limited
    ? []
    : [found('guard.environment-open', place, { job: job.id, environment: name })];
}
