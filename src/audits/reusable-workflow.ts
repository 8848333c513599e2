import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isPinned } from './pinning.ts';
import type { ExaminedJob } from './examined.ts';

/** A called workflow of another repository: pinned by its full commit, and read too. */
export const reusableWorkflow: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, called }) => {
    if (job.uses === null) return [];
    const facts = { job: job.id, uses: job.uses.text };
    return [
      ...(isPinned(job.uses.text) ? [] : [found('reusable.unpinned', job.uses.place, facts)]),
      ...(called?.known === false
        ? [found('reusable.unread', job.uses.place, { ...facts, ...reason(called) })]
        : []),
    ];
  });

function reason(called: NonNullable<ExaminedJob['called']> & { readonly known: false }) {
  return {
    why: called.why,
    ...(called.permission !== undefined && { permission: called.permission }),
  };
}
