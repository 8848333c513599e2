import { type Instant, latest } from '../calendar/instant.ts';
import type { Landing } from './facts.ts';

// When the current plan came to the default branch to stay. Dates in Git are whatever the committer says;
// only the times at which GitHub recorded changes of the branch's tip count.

/** The state of the plan on the default branch after one push. */
export type PlanState =
  | 'present'
  /** No file of it, or only a draft, which is not a state. */
  | 'absent'
  /** Another plan of the same intervention. */
  | 'other'
  | 'withdrawn'
  | 'finished'
  /** The commit no longer exists, so the state cannot be determined. */
  | 'unknown';

/** One change of the tip; lists are newest first. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly before: string;
  readonly after: string;
  /** A force push or a new branch: earlier states do not belong to this history. */
  readonly breaks: boolean;
  readonly state: PlanState;
}

export type LandingSearch =
  /**
   * `index`: the push that landed the plan; `resumed`: it had been withdrawn or finished before, or may have
   * been in a gap of the record.
   */
  | { readonly kind: 'landed'; readonly index: number; readonly resumed: boolean }
  /** The plan was there in everything that was read, so older history is needed. */
  | { readonly kind: 'earlier' }
  /** The history does not lead to the tip, or the plan is not at the tip. */
  | { readonly kind: 'unknown' };

/**
 * Walks back from the tip as long as every push left the plan in place. A gap in the record, a force push or
 * a time without the plan (another version, withdrawn, finished) ends the walk: the push after it is the
 * landing. `complete`: there is no older history.
 *
 * Example: A landed on Monday, B on Tuesday, A again on Wednesday: landed on Wednesday.
 */
export function searchLanding(
  history: readonly HistoryEntry[],
  tip: string,
  complete: boolean,
): LandingSearch {
  // An older push of the same commit proves nothing: later pushes may be missing from the record.
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
 * Returns true if the same plan was withdrawn or finished before it landed, or may have been: a commit is
 * gone, or the record does not lead from one push to the next.
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

/** Since when only this plan was there, and since when the record was read. */
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
 * When the latest other state of the intervention ended, or may have ended if the record does not lead from
 * one push to the next. Null if there is none on record.
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

/** Returns true if the branch was empty before the oldest push, so the record has no older part. */
export function reachesBeginning(history: readonly HistoryEntry[]): boolean {
  const oldest = history.at(-1);
  return oldest !== undefined && NOTHING.test(oldest.before);
}

/**
 * Sorts pushes newest first. Pushes of the same moment are ordered by which follows which; their ids need not
 * tell.
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
