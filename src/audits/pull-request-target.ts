import type { Audit } from './audit.ts';
import { holdsGate } from './between.ts';
import { found } from './finding.ts';

/**
 * `pull_request_target` gives strangers' pull requests the repository's own token and secrets. In workflows
 * that neither deploy nor run our action, zizmor is the better judge.
 */
export const pullRequestTarget: Audit = (examined) =>
  examined.workflows
    .filter(
      (workflow) =>
        holdsGate(workflow, examined) ||
        examined.jobs.some(
          (each) => each.workflow === workflow && (each.production || each.ours.length > 0),
        ),
    )
    .flatMap(({ triggers }) =>
      triggers
        .filter(({ name }) => name === 'pull_request_target')
        .map(({ place }) => found('trigger.pull-request-target', place)),
    );
