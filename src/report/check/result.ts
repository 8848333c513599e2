import type { Instant, Interval } from '../../calendar/instant.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Digest, Freeze } from '../../records/types.ts';
import type { OwnConflicts } from '../../portfolio/own-conflicts.ts';
import type { Heard } from '../../rules/heard.ts';
import type { ReasonCode } from '../../rules/reason-codes.ts';
import type { DecidingLine, Verdict } from '../../rules/verdict.ts';

/** How an unfinished plan stands to the one of the same id on the default branch. */
export type PlanChange =
  | { readonly kind: 'new' | 'same' }
  | {
      readonly kind: 'changed';
      /** As they stand in the file, `schedule.start`; none: the same values, written otherwise. */
      readonly keys: readonly string[];
      /** Somebody was told of the old plan, or approved it, and not of this one since, as the files say. */
      readonly told: boolean;
    };

/** One unfinished intervention of a change, and whether it could be lawful. */
export interface CheckedPlan {
  readonly path: string;
  readonly id: string;
  readonly planDigest: Digest;
  readonly urgent: boolean;
  readonly withdrawn: boolean;
  readonly slot: Interval;
  /** The window of the slot's night, by the rule `schedule`; null where that has none. */
  readonly window: Interval | null;
  /** What the gate would say; only rows of rules that judge the files are looked at. */
  readonly verdict: Verdict;
  /** What the files themselves already refuse, in the order of the registry. */
  readonly refusals: readonly ReasonCode[];
  /** True where the slot can never be lawful: it has to be changed. */
  readonly unlawful: boolean;
  /** Why so: of `refusals` those that only another plan mends. */
  readonly impossible: readonly ReasonCode[];
  /** When the file says that this plan was announced; null: not yet, or another plan was. */
  readonly announced: Instant | null;
  /** End, exclusive, of the last local day on which announcing is in time; null: beyond the table. */
  readonly latestAnnouncement: Instant | null;
  /** For an announcement made now; null where now or the days are not known. */
  readonly earliestStart: Instant | null;
  readonly freezes: readonly (Freeze & {
    /** The lines of the organisation's file that say it; none: the solution's own. */
    readonly decidedBy: readonly DecidingLine[];
  })[];
  /** What the parties said of it on the pull request that is no yes. */
  readonly heard: readonly Heard[];
  readonly change: PlanChange;
}

/** A plan that is gone from the files without an outcome. */
export interface RemovedPlan {
  readonly path: string;
  readonly id: string;
}

/** A draft is nobody's fault: what is wrong with it is a remark. */
export interface DraftRemarks {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that was found out about a change of `.ezdrav`. */
export interface CheckResult {
  /** The commit whose files were read, and the default branch they are compared with. */
  readonly commit: string;
  readonly defaultBranch: string;
  /** Null where GitHub's answers did not agree on the time. */
  readonly now: Instant | null;
  /** True where the change differs from the default branch in `.ezdrav`. */
  readonly touched: boolean;
  /** Paths of the well-formed files, sorted. */
  readonly read: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that say `status: draft`, with what is still to be done in each. */
  readonly drafts: readonly DraftRemarks[];
  readonly plans: readonly CheckedPlan[];
  readonly removed: readonly RemovedPlan[];
  /** Tags that more than one unfinished plan announces. */
  readonly ambiguous: readonly string[];
  /** Refs whose entry is deleted although the revocation is not confirmed. */
  readonly deleted: readonly string[];
  /** What of the rules becomes looser, and from when that holds if it lands now; null: nothing does. */
  readonly loosened: {
    readonly keys: readonly string[];
    readonly holdsFrom: Instant | null;
  } | null;
  readonly locate: ReadonlyMap<string, Locate>;
  /** Set where the solution belongs to an organisation that could not be read here; its name. */
  readonly unheld?: string;
  /** Set where other solutions of the organisation were looked at. */
  readonly conflicts?: OwnConflicts;
  /** Set where the solution was held by an organisation. */
  readonly organisation?: CheckedOrganisation;
}

/** What an organisation makes of a solution's own files. */
export interface CheckedOrganisation {
  readonly repository: string;
  /** As they stand in the file, some with `old → new`. */
  readonly stricter: readonly string[];
  /** What the organisation says too; without it the rules would be the same. */
  readonly copies: readonly {
    readonly file: string;
    readonly key: string;
    readonly line: number;
  }[];
}

/** What a change is told: refused, to be looked at, or in order. */
export type ChangeStatus = 'refused' | 'attention' | 'fine';

/** A change is refused for a file that is invalid, a slot that can never be lawful, or a deletion. */
export function isRefused({ diagnostics, deleted, plans }: CheckResult): boolean {
  return diagnostics.length > 0 || deleted.length > 0 || plans.some(({ unlawful }) => unlawful);
}

/** True where the time to announce this start is over and the file names no announcement. */
export function isTooLateToAnnounce(plan: CheckedPlan, now: Instant | null): boolean {
  const { latestAnnouncement, announced, urgent, withdrawn } = plan;
  if (urgent || withdrawn || announced !== null) return false;
  return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
}

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
        (plan.change.kind === 'changed' && plan.change.told) ||
        isTooLateToAnnounce(plan, now),
    );
  return attention ? 'attention' : 'fine';
}
