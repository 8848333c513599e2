import type { Instant } from '../calendar/instant.ts';
import { MINUTE, plus } from '../calendar/instant.ts';
import type { Facts, NamedRun, Receipt } from './facts.ts';
import { gradeOfFiles } from './grades.ts';
import { receiptSignature } from './receipt-signature.ts';
import type { RunCase } from './rule.ts';
import type { Grade } from './verdict.ts';
import type { Witness } from '../witness/witness.ts';

// Every workflow of every branch writes as GitHub's own bot. A receipt is bound by the run that it names:
// GitHub says which run that is and where it ran.

/** Events that may start the run that announces. */
export const ANNOUNCING_EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];

/** GitHub records the end of a run slightly before everything that the run did. */
const AFTER_THE_END = MINUTE;

/**
 * `bound`: made by the run it names, on the default branch. `another-run`: a notification that another
 * deployment sent for itself. `unbound`: its run does not exist or cannot have made it. `unknown`: GitHub did
 * not say.
 */
export type Binding = 'bound' | 'another-run' | 'unbound' | 'unknown';

/** What a receipt is checked against: the run that is judged, and who may speak for the house. */
export type ReceiptCase = Pick<RunCase, 'solution'> & { readonly facts: Pick<Facts, 'runId'> };

/** Returns whether the run that a receipt names made it; GitHub's signature over that is proof enough. */
export function bindingOf(receipt: Receipt, { solution, facts }: ReceiptCase): Binding {
  if (isSigned(receiptSignature(receipt, solution))) return 'bound';
  const { run: asked, commitStood, createdAt, deliveredAt, kind, payload } = receipt;
  if (asked === undefined || !asked.known) return 'unknown';
  const run = asked.value;
  if (run === null) return 'unbound';
  const isWithin = (at: Instant): boolean =>
    at >= run.createdAt && (run.endedAt === null || at <= plus(run.endedAt, AFTER_THE_END));
  if (commitStood !== true || !isWithin(createdAt) || !isWithin(deliveredAt ?? createdAt))
    return 'unbound';
  const announcing = ANNOUNCING_EVENTS.includes(run.event);
  if (announcing && run.onDefaultBranch && run.commitStood) {
    return asked.grade === 'claimed' || speaks(run, solution) ? 'bound' : 'unbound';
  }
  if (kind !== 'notification' || run.onDefaultBranch) return 'unbound';
  return payload !== null && payload.runId === facts.runId ? 'bound' : 'another-run';
}

/**
 * Returns true if the run is of a workflow that may speak: one of `evidence.workflows`, if that names files
 * of this repository.
 */
function speaks({ path }: NamedRun, { evidence }: ReceiptCase['solution']): boolean {
  const own = (evidence.workflows ?? []).filter((entry) => entry.startsWith('.github/'));
  return own.length === 0 || (path !== undefined && own.includes(path));
}

/** Returns true if GitHub signed it in our name, even if some doubt is left. */
export function isSigned(witness: Witness | null): boolean {
  return witness?.kind === 'verified' || witness?.kind === 'recorded';
}

/**
 * How far a receipt may be believed. Nobody with write access can forge one that GitHub signed; any other,
 * even if bound to its run, can be written by every workflow of the branch.
 */
export function gradeOfReceipt(witness: Witness | null, facts: Facts): Grade {
  return witness?.kind === 'verified' ? 'verified' : gradeOfFiles(facts);
}
