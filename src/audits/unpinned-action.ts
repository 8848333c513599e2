import type { Audit } from './audit.ts';
import { neededBy } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { isPinned, isPlaceholder } from './pinning.ts';

/**
 * A tag or branch of an action, ours included, can be moved to other code; a full commit cannot. In jobs that
 * neither deploy, nor run our action, nor build what is deployed, zizmor is the better judge.
 */
export const unpinnedAction: Audit = (examined) => {
  const before = buildsForGated(examined);
  return examined.jobs.flatMap((each) => {
    const { job, ours, production } = each;
    const own = production || ours.length > 0;
    if (!own && !before.has(each)) return [];
    return job.steps.flatMap(({ uses }): readonly AuditFinding[] => {
      if (uses === null) return [];
      const facts = { job: job.id, uses: uses.text };
      if (isPlaceholder(uses.text)) return [found('action.placeholder', uses.place, facts)];
      if (isPinned(uses.text)) return [];
      return [found(own ? 'action.unpinned' : 'action.unpinned-elsewhere', uses.place, facts)];
    });
  });
};

/** Jobs for which a gated job waits: what they build is deployed. */
function buildsForGated(examined: Examined): ReadonlySet<ExaminedJob> {
  const gated = examined.jobs.filter(({ gate }) => gate !== null);
  return new Set(gated.flatMap((each) => neededBy(each, examined)));
}
