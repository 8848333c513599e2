import type { Audit } from './audit.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found, type FilePlace } from './finding.ts';
import { isExpression } from './our-action.ts';
import { isDeclared } from './production/environments.ts';
import { lookupIn } from './production/scope.ts';
import { alternatives, isOpen } from './reading/values.ts';
import { isFalse } from './reading/condition.ts';

/** The gate judges one environment while the job deploys to another, to none, or to one that can never be allowed. */
export const gateEnvironment: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const { job, gate } = each;
    if (gate === null) return [];
    const input = gate.step.inputs.get('environment');
    const judged = input?.text || 'production';
    if (job.environment === null)
      return [found('gate.no-environment', job.place, { job: job.id, judged })];
    const { text: deployed, place } = job.environment;
    const silent = undeployed(job);
    if (judged.toLowerCase() === deployed.toLowerCase()) {
      return [...silent, ...undeclared(each, examined, judged, input?.place ?? place)];
    }
    const code =
      isExpression(judged) || isExpression(deployed)
        ? 'gate.environment-unclear'
        : 'gate.environment-differs';
    return [...silent, found(code, input?.place ?? place, { job: job.id, judged, deployed })];
  });

/** Without a deployment, an App's protection rule is not asked. */
function undeployed({ id, deployment }: ExaminedJob['job']): readonly AuditFinding[] {
  if (deployment === null) return [];
  const { text, place } = deployment;
  if (isFalse(text)) return [found('environment.no-deployment', place, { job: id })];
  if (!isExpression(text)) return [];
  return [found('environment.deployment-unclear', place, { job: id, value: text })];
}

/** Names that are in no list of `solution.yml`: for these the gate always refuses. */
function undeclared(
  { workflow, job }: ExaminedJob,
  { around, repository }: Examined,
  judged: string,
  place: FilePlace,
): readonly AuditFinding[] {
  // If solution.yml cannot be read, its lists are unknown.
  if (!repository.solution.known) return [];
  const { production, test } = around.names;
  const values = alternatives(judged, lookupIn({ workflow, job }, around.callers));
  const names = values.filter(
    (value) => !isOpen(value) && !isDeclared(value, [...production, ...test, 'test', 'production']),
  );
  return names.length === 0
    ? []
    : [found('gate.environment-undeclared', place, { job: job.id, environments: names })];
}
