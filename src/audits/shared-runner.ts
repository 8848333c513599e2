import type { Audit } from './audit.ts';
import { callsGate } from './between.ts';
import type { ExaminedJob } from './examined.ts';
import { found } from './finding.ts';

/** Events whose runs contain code that has not been reviewed yet. */
const UNREVIEWED = new Set([
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'workflow_run',
]);

/**
 * The gate runs on a machine of the house that also runs jobs of pull requests: what they leave there runs
 * next to the gate.
 */
export const sharedRunner: Audit = (examined) =>
  examined.jobs.flatMap((gated) => {
    if (gated.gate === null || !isOwn(gated)) return [];
    const other = examined.jobs.find(
      (each) =>
        each.gate === null &&
        !callsGate(each, examined) &&
        each.workflow.triggers.some(({ name }) => UNREVIEWED.has(name)) &&
        mayShare(gated.job.runsOn, each.job.runsOn),
    );
    return other === undefined
      ? []
      : [found('gate.shared-runner', gated.job.place, { job: gated.job.id, other: other.job.id })];
  });

function isOwn({ job: { runsOn } }: ExaminedJob): boolean {
  return runsOn.some((label) => /^(?:self-hosted|group:.*)$/i.test(label));
}

/** A machine accepts a job if it has all its labels, so a job with fewer labels fits more machines. */
function mayShare(gated: readonly string[], other: readonly string[]): boolean {
  const held = new Set(gated.map((label) => label.toLowerCase()));
  return other.length > 0 && other.every((label) => held.has(label.toLowerCase()));
}
