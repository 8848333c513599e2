import type { Audit } from './audit.ts';
import { callsGate, type Examined, type ExaminedJob } from './examined.ts';
import { type Finding, found } from './finding.ts';
import type { SecretUse } from './secrets-used.ts';

/** Secrets of the deployment are there for jobs of its environment only, as far as workflows show. */
export const deploymentSecrets: Audit = (examined) => {
  const deploying = examined.jobs.filter((each) => isDeploying(each, examined));
  const names = new Set(deploying.flatMap(usedIn).map(({ name }) => name));
  const stray = examined.jobs.flatMap((each) => outside(each, names, examined));
  const shared = examined.workflows.flatMap(({ secrets, jobs }) =>
    jobs.every(({ environment }) => environment !== null)
      ? []
      : secrets.filter(({ name }) => names.has(name)),
  );
  return [
    ...[...stray, ...shared].map(({ name, place }) =>
      found('secrets.outside-environment', place, { secret: name }),
    ),
    ...examined.jobs.flatMap(everything),
  ];
};

function isDeploying(each: ExaminedJob, examined: Examined): boolean {
  return each.gate !== null || each.production || callsGate(each, examined);
}

/** What our own action's steps use is not the deployment's. */
function usedIn({ job, others, workflow }: ExaminedJob): readonly SecretUse[] {
  const used = [...workflow.secrets, ...job.secrets, ...others.flatMap(({ secrets }) => secrets)];
  return used.filter(({ name }) => name !== '*');
}

function outside(
  each: ExaminedJob,
  names: ReadonlySet<string>,
  examined: Examined,
): readonly SecretUse[] {
  const { job, others } = each;
  const own = [...job.secrets, ...others.flatMap(({ secrets }) => secrets)];
  // A job that calls a workflow has no environment: what it hands over is everybody's.
  if (job.uses !== null)
    return isDeploying(each, examined) ? own : own.filter(({ name }) => names.has(name));
  return job.environment === null && each.gate === null
    ? own.filter(({ name }) => names.has(name))
    : [];
}

function everything({ job, ours, production }: ExaminedJob): readonly Finding[] {
  const computed = [...job.secrets, ...job.steps.flatMap(({ secrets }) => secrets)].filter(
    ({ name }) => name === '*' && (production || ours.length > 0),
  );
  return [
    ...(job.inherits === null ? [] : [found('secrets.all', job.inherits.place, { job: job.id })]),
    ...computed.map(({ place }) => found('secrets.all', place, { job: job.id })),
  ];
}
