import type { Instant } from '../calendar/instant.ts';
import { MINUTE, plus } from '../calendar/instant.ts';
import type { Facts, Receipt } from './facts.ts';
import { gradeOfFiles } from './grades.ts';
import type { Grade } from './verdict.ts';

// Every workflow of every branch writes as GitHub's own bot. What binds a receipt is the run that it names:
// which one that is GitHub says, and where it ran.

/** What may start the run that announces. */
export const ANNOUNCING_EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];

/** GitHub notes the end of a run a little before it has written down all that the run did. */
const AFTER_THE_END = MINUTE;

/**
 * `bound`: made by the run it names, on the default branch. `another-run`: a notification that some other
 * deployment sent for itself. `unbound`: its run is not, or cannot have made it. `unknown`: not told.
 */
export type Binding = 'bound' | 'another-run' | 'unbound' | 'unknown';

/** Whether the run that a receipt names made it; `facts.runId` is the run that is judged. */
export function bindingOf(receipt: Receipt, { runId }: Pick<Facts, 'runId'>): Binding {
  const { run: asked, commitStood, createdAt, deliveredAt, kind, payload } = receipt;
  if (asked === undefined || !asked.known) return 'unknown';
  const run = asked.value;
  if (run === null) return 'unbound';
  const isWithin = (at: Instant): boolean =>
    at >= run.createdAt && (run.endedAt === null || at <= plus(run.endedAt, AFTER_THE_END));
  if (commitStood !== true || !isWithin(createdAt) || !isWithin(deliveredAt ?? createdAt))
    return 'unbound';
  const announcing = ANNOUNCING_EVENTS.includes(run.event);
  if (announcing && run.onDefaultBranch && run.commitStood) return 'bound';
  if (kind !== 'notification' || run.onDefaultBranch) return 'unbound';
  return payload !== null && payload.runId === runId ? 'bound' : 'another-run';
}

/** How far a receipt that is bound to its run may be believed: any workflow of the branch can write it. */
export function gradeOfReceipt(facts: Facts): Grade {
  return gradeOfFiles(facts);
}
