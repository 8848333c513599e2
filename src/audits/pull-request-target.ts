import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** `pull_request_target` gives strangers' pull requests the repository's own token and secrets. */
export const pullRequestTarget: Audit = ({ workflows }) =>
  workflows.flatMap(({ triggers }) =>
    triggers
      .filter(({ name }) => name === 'pull_request_target')
      .map(({ place }) => found('trigger.pull-request-target', place)),
  );
