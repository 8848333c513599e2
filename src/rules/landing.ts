import type { Instant } from '../calendar/instant.ts';

// When the current plan came to the default branch and stayed there. Git's own dates are whatever the
// committer says they are; only the times GitHub recorded of the branch's tip count.

/** What the default branch said of the plan after one push. */
export type PlanState =
  | 'present'
  | 'absent'
  | 'withdrawn'
  | 'finished'
  /** The commit is gone, so nobody can tell any more. */
  | 'unknown';

/** One change of the tip, newest first in a list. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly before: string;
  readonly after: string;
  /** A forced push or a new branch: what stood there before is no history of this line. */
  readonly breaks: boolean;
  readonly state: PlanState;
}

export type LandingSearch =
  /** `index`: the push that landed the plan; `resumed`: it had been withdrawn or finished before. */
  | { readonly kind: 'landed'; readonly index: number; readonly resumed: boolean }
  /** The plan was there in all that was read: older history must be looked at. */
  | { readonly kind: 'earlier' }
  /** The history does not lead to the tip, or the plan is not at it. */
  | { readonly kind: 'unknown' };

/**
 * Walks from the tip back while every push left the plan in place. Any gap in the record, a forced
 * push, and a time without the plan (another version, withdrawn, finished) end the walk: the push
 * after it is the landing. `complete`: no older history exists.
 *
 * Example: A landed on Monday, B on Tuesday, A again on Wednesday: landed on Wednesday.
 */
export function searchLanding(
  history: readonly HistoryEntry[],
  tip: string,
  complete: boolean,
): LandingSearch {
  const start = history.findIndex(({ after, state }) => after === tip && state === 'present');
  for (const [index, entry] of history.entries()) {
    if (start < 0 || index < start) continue;
    const older = history[index + 1];
    if (older === undefined && !complete && !entry.breaks) return { kind: 'earlier' };
    const stays = older?.state === 'present' && older.after === entry.before && !entry.breaks;
    if (!stays) return { kind: 'landed', index, resumed: wasSetAside(history.slice(index + 1)) };
  }
  return { kind: 'unknown' };
}

/**
 * True where the same plan was withdrawn or finished at some time before it landed, or may have been: a
 * commit that is gone took the place of one that had the plan.
 */
function wasSetAside(older: readonly HistoryEntry[]): boolean {
  return older.some(({ state }, index) =>
    state === 'unknown'
      ? older.slice(index + 1).some((entry) => entry.state === 'present')
      : state === 'withdrawn' || state === 'finished',
  );
}
