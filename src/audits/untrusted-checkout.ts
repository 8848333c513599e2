import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import type { WorkflowJob } from './workflow.ts';

/** Events that strangers can trigger, with the rights of this repository. */
const BY_STRANGERS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** The ways in which people refer to the code of a pull request. */
const HEAD =
  /head(?:_|\.)?(?:sha|ref)|head\.repo|workflow_run\.head|refs\/pull\/|merge_commit_sha|github\.head_ref|pull_request\.number|event\.issue\.number|event\.number/i;

/** A stranger's code is checked out where this repository's token and secrets are available. */
export const untrustedCheckout: Audit = ({ workflows }) =>
  workflows
    .filter(({ triggers }) => triggers.some(({ name }) => BY_STRANGERS.has(name)))
    .flatMap(({ jobs }) => jobs.flatMap(checkouts));

function checkouts(job: WorkflowJob) {
  const runs = job.steps.some(
    ({ run, uses }) => run !== null || uses?.text.startsWith('./') === true,
  );
  if (!runs) return [];
  return job.steps.flatMap(({ uses, inputs, run }) => {
    const ref = inputs.get('ref') ?? inputs.get('repository');
    if (/^actions\/checkout(?:@|$)/i.test(uses?.text ?? '') && ref !== undefined) {
      return HEAD.test(ref.text)
        ? [found('trigger.untrusted-checkout', ref.place, { job: job.id, ref: ref.text })]
        : [];
    }
    const fetches =
      run !== null &&
      (/\bgh\s+pr\s+checkout\b/.test(run.text) || /git\s+fetch\s.*pull\//.test(run.text));
    return fetches
      ? [found('trigger.untrusted-checkout', run.place, { job: job.id, ref: 'gh pr checkout' })]
      : [];
  });
}
