import type { Audit } from './audit.ts';
import { callsGate } from './between.ts';
import type { Called, Examined, ExaminedJob } from './examined.ts';
import { found } from './finding.ts';
import { isPinned, isPlaceholder } from './pinning.ts';
import { callOf } from './production/calls.ts';

/**
 * A called workflow of another repository that may deploy must be pinned by its full commit, and its content
 * is examined too. Zizmor judges those that only lint or test.
 */
export const reusableWorkflow: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const { job, called } = each;
    if (job.uses === null || each.declared) return [];
    const facts = { job: job.id, uses: job.uses.text };
    const call = kindOfCall(each, examined);
    const matters = call !== 'harmless';
    return [
      ...(matters && isPlaceholder(job.uses.text)
        ? [found('action.placeholder', job.uses.place, facts)]
        : []),
      ...(matters && !isPinned(job.uses.text) && !isPlaceholder(job.uses.text)
        ? [found('reusable.unpinned', job.uses.place, facts)]
        : []),
      ...(called?.known === false && call === 'unknown'
        ? [found('reusable.unread', job.uses.place, { ...facts, ...reason(called) })]
        : []),
    ];
  });

/** `unknown` if it may contain anything, `deploys` if it contains the gate or another audit reports it. */
function kindOfCall(each: ExaminedJob, examined: Examined): 'harmless' | 'unknown' | 'deploys' {
  const { workflow, job, called } = each;
  if (callsGate(each, examined) || job.uses === null) return 'deploys';
  if (called?.known === true) return 'harmless';
  const call = callOf({ workflow, job }, job.uses, examined.around);
  if (call === 'harmless' || call === 'test') return 'harmless';
  return call === 'unknown' ? 'unknown' : 'deploys';
}

function reason(called: Called & { readonly known: false }) {
  return {
    why: called.why,
    ...(called.permission !== undefined && { permission: called.permission }),
  };
}
