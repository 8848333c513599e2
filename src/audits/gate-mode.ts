import type { Audit } from './audit.ts';
import { isOnlyOurs } from './between.ts';
import { found } from './finding.ts';

/** Our action is in a production job but not as a gate: other modes refuse nothing. */
export const gateMode: Audit = ({ jobs }) =>
  jobs.flatMap((each) => {
    const [first] = each.ours;
    if (!each.production || each.gate !== null || first === undefined || isOnlyOurs(each))
      return [];
    return [
      first.mode === null
        ? found('gate.mode-unclear', first.at, { job: each.job.id })
        : found('gate.other-mode', first.at, { job: each.job.id, mode: first.mode }),
    ];
  });
