import type { Instant, Interval } from '../calendar/instant.ts';
import type { Diagnostic, Locate } from '../records/diagnostic.ts';
import type { Digest, Freeze } from '../records/types.ts';
import type { OwnConflicts } from './own-conflicts.ts';
import type { Heard } from '../rules/heard.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { DecidingLine, Verdict } from '../rules/verdict.ts';

/** How an unfinished plan differs from the one with the same id on the default branch. */
export type PlanChange =
  | { readonly kind: 'new' | 'same' }
  | {
      readonly kind: 'changed';
      /** As in the file, `schedule.start`; empty: the same values, written differently. */
      readonly keys: readonly string[];
      /** By the files, somebody was told of the old plan, or approved it, but not of this one since. */
      readonly voidsApprovals: boolean;
    };

/** One unfinished intervention of a change, and whether it could be lawful. */
export interface CheckedPlan {
  readonly path: string;
  readonly id: string;
  readonly planDigest: Digest;
  readonly urgent: boolean;
  readonly withdrawn: boolean;
  readonly slot: Interval;
  /** The window of the slot's night, against which the rule `schedule` holds the slot. */
  readonly window: Interval;
  /** What the gate would say; only rows of rules that judge the files are used. */
  readonly verdict: Verdict;
  /** What the files alone already refuse, in the order of the registry. */
  readonly refusals: readonly ReasonCode[];
  /** True if the slot can never be lawful and has to be changed. */
  readonly unlawful: boolean;
  /** Why it cannot: those of `refusals` that only another plan mends. */
  readonly impossible: readonly ReasonCode[];
  /** When this plan was announced, by the file; null if it was not, or another plan was. */
  readonly announced: Instant | null;
  /** End, exclusive, of the last local day on which announcing is in time; null beyond the table. */
  readonly latestAnnouncement: Instant | null;
  /** For an announcement made now; null if the time or the days are not known. */
  readonly earliestStart: Instant | null;
  readonly freezes: readonly (Freeze & {
    /** The lines of the organisation's file that say so; empty if they are the solution's own. */
    readonly decidedBy: readonly DecidingLine[];
  })[];
  /** What the parties said on the pull request, except valid approvals. */
  readonly heard: readonly Heard[];
  readonly change: PlanChange;
}

/** A plan that was removed from the files without an outcome. */
export interface RemovedPlan {
  readonly path: string;
  readonly id: string;
}

/** A draft is not a fault: what is wrong with it is a remark. */
export interface DraftRemarks {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that was found out about a change of `.ezdrav`. */
export interface CheckResult {
  /** The commit whose files were read, and the default branch they are compared with. */
  readonly commit: string;
  readonly defaultBranch: string;
  /** Null if GitHub's answers did not agree on the time. */
  readonly now: Instant | null;
  /** True if the change differs from the default branch in `.ezdrav`. */
  readonly touched: boolean;
  /** Paths of the well-formed files, sorted. */
  readonly read: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files with `status: draft`, with what is still missing in each. */
  readonly drafts: readonly DraftRemarks[];
  readonly plans: readonly CheckedPlan[];
  readonly removed: readonly RemovedPlan[];
  /** Tags that more than one unfinished plan announces. */
  readonly ambiguous: readonly string[];
  /** Refs whose entry is deleted although the revocation is not confirmed. */
  readonly deleted: readonly string[];
  /** The rules that become looser, and from when if it lands now; null if none do. */
  readonly loosened: {
    readonly keys: readonly string[];
    readonly holdsFrom: Instant | null;
  } | null;
  readonly locate: ReadonlyMap<string, Locate>;
  /** The name of the solution's organisation, if that could not be read here. */
  readonly unheld?: string;
  /** Set if other solutions of the organisation were looked at. */
  readonly conflicts?: OwnConflicts;
  /** Set if the solution is held to an organisation's rules. */
  readonly organisation?: CheckedOrganisation;
}

/** What an organisation changes in a solution's own files. */
export interface CheckedOrganisation {
  readonly repository: string;
  /** As in the file, some with `old → new`. */
  readonly stricter: readonly string[];
  /** What the organisation says too and could be left out without changing the rules. */
  readonly copies: readonly {
    readonly file: string;
    readonly key: string;
    readonly line: number;
  }[];
}

/** The result of a change: refused, to be looked at, or in order. */
export type ChangeStatus = 'refused' | 'attention' | 'fine';

/** Returns true for an invalid file, a slot that can never be lawful, or a deletion. */
export function isRefused({ diagnostics, deleted, plans }: CheckResult): boolean {
  return diagnostics.length > 0 || deleted.length > 0 || plans.some(({ unlawful }) => unlawful);
}

/** Returns true if it is too late to announce this start and the file has no announcement. */
export function isTooLateToAnnounce(plan: CheckedPlan, now: Instant | null): boolean {
  const { latestAnnouncement, announced, urgent, withdrawn } = plan;
  if (urgent || withdrawn || announced !== null) return false;
  return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
}

/** Returns true if it is still to be announced, and in time. */
export function isToAnnounce(plan: CheckedPlan, now: Instant | null): boolean {
  const { urgent, withdrawn, announced } = plan;
  return !urgent && !withdrawn && announced === null && !isTooLateToAnnounce(plan, now);
}

/** Whether a change is refused, needs attention, or is fine. */
export function changeStatusOf(result: CheckResult): ChangeStatus {
  if (isRefused(result)) return 'refused';
  const { plans, removed, ambiguous, loosened, conflicts, now } = result;
  const attention =
    removed.length > 0 ||
    ambiguous.length > 0 ||
    loosened !== null ||
    (conflicts?.conflicts.length ?? 0) > 0 ||
    plans.some(
      (plan) =>
        plan.refusals.length > 0 ||
        plan.freezes.length > 0 ||
        plan.heard.length > 0 ||
        (plan.change.kind === 'changed' && plan.change.voidsApprovals) ||
        isTooLateToAnnounce(plan, now),
    );
  return attention ? 'attention' : 'fine';
}
