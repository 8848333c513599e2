import { type Instant, latest } from '../calendar/instant.ts';
import type { Landing } from './facts.ts';

// When the current plan came to the default branch and stayed there. Git's own dates are whatever the
// committer says they are; only the times GitHub recorded of the branch's tip count.

/** What the default branch said of the plan after one push. */
export type PlanState =
  | 'present'
  /** Nothing of it stood: no file of it, or a draft, which is no state. */
  | 'absent'
  /** Another plan of the same intervention. */
  | 'other'
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
  /**
   * `index`: the push that landed the plan; `resumed`: before that it had been withdrawn or finished,
   * or the record has a hole in which it may have been.
   */
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
  // An older push of the same commit tells nothing: what came after it may have been lost, or be newer.
  const walk = history[0]?.after === tip && history[0].state === 'present' ? history : [];
  for (const [index, entry] of walk.entries()) {
    const older = history[index + 1];
    if (older === undefined && !complete && !entry.breaks) return { kind: 'earlier' };
    const stays = older?.state === 'present' && older.after === entry.before && !entry.breaks;
    if (!stays) return { kind: 'landed', index, resumed: wasSetAside(history, index) };
  }
  return { kind: 'unknown' };
}

/**
 * True where the same plan was withdrawn or finished at some time before it landed, or may have been: a
 * commit is gone, or the record does not lead from one push to the next.
 */
function wasSetAside(history: readonly HistoryEntry[], landing: number): boolean {
  return history.slice(landing).some((entry, offset) => {
    const older = history[landing + offset + 1];
    const hole = older !== undefined && older.after !== entry.before;
    return hole || isSetAside(entry.state);
  });
}

function isSetAside(state: PlanState): boolean {
  return state === 'withdrawn' || state === 'finished' || state === 'unknown';
}

/** Since when nothing but this plan stood, from the record and from when on it was read. */
export function standing(
  history: readonly HistoryEntry[],
  notSetAsideSince: Instant | null,
  recordSince: Instant | null,
): Pick<Landing, 'noOtherSince' | 'notSetAsideSince' | 'recordSince'> {
  const all = [lastReplaced(history), notSetAsideSince, recordSince];
  const [first, ...others] = all.filter((each) => each !== null);
  const noOtherSince = first === undefined ? null : latest(first, ...others);
  return { noOtherSince, notSetAsideSince, recordSince };
}

/**
 * When the newest other state of the intervention came to its end, or may have where the record does not
 * lead from one push to the next. Null: none is on record.
 *
 * Example: A on Monday, B on Tuesday, the file deleted on Wednesday, A on Thursday: on Wednesday.
 */
function lastReplaced(history: readonly HistoryEntry[]): Instant | null {
  const last = history.find((entry, index) => {
    const older = history[index + 1];
    if (older === undefined) return false;
    return older.after !== entry.before || older.state === 'other' || isSetAside(older.state);
  });
  return last?.at ?? null;
}

const NOTHING = /^0+$/;

/** True where nothing stood on the branch before the oldest push: the record has no older part. */
export function reachesBeginning(history: readonly HistoryEntry[]): boolean {
  const oldest = history.at(-1);
  return oldest !== undefined && NOTHING.test(oldest.before);
}

/**
 * Pushes newest first, those of one moment in the order in which each follows upon the one before it;
 * their numbers need not tell.
 */
export function pushesInOrder<Push extends { at: Instant; before: string; after: string }>(
  pushes: readonly Push[],
  tip: string,
): readonly Push[] {
  const left = [...pushes];
  const ordered: Push[] = [];
  for (let expected = tip; left.length > 0; ) {
    const newest = left[0]?.at;
    const following = left.findIndex(({ at, after }) => at === newest && after === expected);
    const next = left.splice(Math.max(0, following), 1);
    for (const { before } of next) expected = before;
    ordered.push(...next);
  }
  return ordered;
}
