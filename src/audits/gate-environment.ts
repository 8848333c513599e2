import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isExpression } from './our-action.ts';

/** The gate judges for one environment and the job deploys to another, or to none. */
export const gateEnvironment: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    if (gate === null) return [];
    const input = gate.step.inputs.get('environment');
    const judged = input?.text || 'production';
    if (job.environment === null)
      return [found('gate.no-environment', job.place, { job: job.id, judged })];
    const { text: deployed, place } = job.environment;
    if (judged.toLowerCase() === deployed.toLowerCase()) return [];
    const code =
      isExpression(judged) || isExpression(deployed)
        ? 'gate.environment-unclear'
        : 'gate.environment-differs';
    return [found(code, input?.place ?? place, { job: job.id, judged, deployed })];
  });
