import type { Audit } from './audit.ts';
import { callsGate } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { actsOfStep } from './production/acts.ts';
import { lookupIn } from './production/scope.ts';
import type { SecretUse } from './secrets-used.ts';

/** Secrets that give no access to production: of chats, scanners and registries, and names that are not secrets. */
const OPENS_NOTHING =
  /SLACK|TEAMS|(?<!DEPLOY\w*)WEBHOOK|DISCORD|TELEGRAM|SONAR|CODECOV|SNYK|SENTRY|NOTIFY|CHROMATIC|PERCY|NEXUS|ARTIFACTORY|NPM_TOKEN|DOCKER_?HUB|(?:ACCOUNT|TENANT|CLIENT|SUBSCRIPTION|PROJECT|APP)_?ID$|_REGION$|(?:^|_)TEST_|_URL$|_USER(?:NAME)?$|_EMAIL$|^SMTP_URL$/;

/** As far as workflows show, the deployment's secrets are only available to jobs of its environment. */
export const deploymentSecrets: Audit = (examined) => {
  const deploying = examined.jobs.filter((each) => isDeploying(each, examined));
  const names = new Set(deploying.flatMap((each) => deploymentsOwn(each, examined)));
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
    ...examined.jobs.flatMap((each) => everything(each, examined)),
  ];
};

function isDeploying(each: ExaminedJob, examined: Examined): boolean {
  return each.gate !== null || each.production || callsGate(each, examined);
}

/** Excludes what the steps of our own action use, and what only notices and scans use. */
function deploymentsOwn(each: ExaminedJob, { around }: Examined): readonly string[] {
  const { job, others, workflow } = each;
  const acting = others.filter((step) => {
    const lookup = lookupIn({ workflow, job }, around.callers, step);
    const login = /login|auth|credential|kubeconfig|context|ssh/i.test(step.uses?.text ?? '');
    return (
      login || actsOfStep(step, lookup, around.actions, 0).some(({ act }) => act !== 'harmless')
    );
  });
  const used = [...workflow.secrets, ...job.secrets, ...acting.flatMap(({ secrets }) => secrets)];
  return used.map(({ name }) => name).filter((name) => name !== '*' && !OPENS_NOTHING.test(name));
}

function outside(
  each: ExaminedJob,
  names: ReadonlySet<string>,
  examined: Examined,
): readonly SecretUse[] {
  const { job, others, called } = each;
  const own = [...job.secrets, ...others.flatMap(({ secrets }) => secrets)];
  // A job that calls a workflow has no environment, so the secrets it passes are available to everybody.
  if (job.uses !== null) {
    // Within this repository, an environment's secrets reach the called workflow this way.
    if (callsGate(each, examined) && called?.known === true && !called.workflow.remote) return [];
    return isDeploying(each, examined)
      ? own.filter(({ name }) => !OPENS_NOTHING.test(name))
      : own.filter(({ name }) => names.has(name));
  }
  return job.environment === null && each.gate === null
    ? own.filter(({ name }) => names.has(name))
    : [];
}

function everything(each: ExaminedJob, examined: Examined): readonly AuditFinding[] {
  const { job, ours, production, called, conduct } = each;
  const computed = [...job.secrets, ...job.steps.flatMap(({ secrets }) => secrets)].filter(
    ({ name }) => name === '*' && (production || ours.length > 0),
  );
  // GitHub passes an environment's secrets to a called job only this way.
  const local = called?.known === true && !called.workflow.remote;
  const matters =
    callsGate(each, examined) || conduct.kind === 'production' || conduct.kind === 'unclear';
  return [
    ...(job.inherits === null || local || !matters
      ? []
      : [found('secrets.all', job.inherits.place, { job: job.id })]),
    ...computed.map(({ place }) => found('secrets.all', place, { job: job.id })),
  ];
}
