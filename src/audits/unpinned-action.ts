import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isPinned } from './pinning.ts';

/** A tag or branch of an action, ours included, can be moved to other code; a full commit cannot. */
export const unpinnedAction: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, ours, production }) =>
    job.steps.flatMap(({ uses }) => {
      if (uses === null || isPinned(uses.text)) return [];
      const code = production || ours.length > 0 ? 'action.unpinned' : 'action.unpinned-elsewhere';
      return [found(code, uses.place, { job: job.id, uses: uses.text })];
    }),
  );
