import {
  type Left,
  type Push,
  type PushPage,
  readActivity,
  readLeft,
} from '../../github/activity.ts';
import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { TreeFile } from '../../github/repository.ts';
import { SMALL } from '../../records/limits.ts';
import type { Candidate, Problem } from '../../rules/facts.ts';
import {
  type HistoryEntry,
  pushesInOrder,
  type PlanState,
  reachesBeginning,
} from '../../rules/landing.ts';
import { candidateFiles, readCandidate } from '../ezdrav-files.ts';

type Trees = ReadonlyMap<string, Left | null>;

/** A page of pushes with what each left in `.ezdrav`, and the page before it if it was requested. */
export interface HistoryPage {
  readonly page: ApiResult<PushPage>;
  readonly trees: ApiResult<Trees>;
  readonly older: ApiResult<PushPage> | null;
}

/** What each push of a page left; `further`: requests the page before it as well. */
export async function readHistoryPage(
  repository: RepositoryClient,
  branch: string,
  page: ApiResult<PushPage>,
  further: boolean,
): Promise<HistoryPage> {
  if (!page.ok) return { page, trees: page, older: null };
  const { pushes, next } = page.value;
  const tips = [...new Set(pushes.map((push) => push.after))].filter((oid) => !/^0+$/.test(oid));
  const [trees, older] = await Promise.all([
    readLeft(repository, tips),
    further && next !== null ? readActivity(repository, branch, next) : null,
  ]);
  return { page, trees, older };
}

/** What is known of the default branch's past, newest first, growing page by page. */
export class PushHistory {
  /** Newest first, each as far as known after the one it follows. */
  pushes: readonly Push[] = [];
  readonly #candidate: Candidate;
  readonly #tip: string;
  /** Candidate files at each tip; null if the commit is gone. */
  readonly #trees = new Map<string, readonly TreeFile[] | null>();
  /** The parents of each tip; absent if unknown. */
  readonly #parents = new Map<string, readonly string[]>();
  /** Finished interventions at each tip. */
  readonly #done = new Map<string, readonly TreeFile[]>();
  readonly #blobs: Map<string, Uint8Array>;
  /** What was read from each blob, because most pushes leave the files unchanged. */
  readonly #readings = new Map<string, Candidate | null>();

  constructor(candidate: Candidate, tip: string, known: Blobs) {
    this.#candidate = candidate;
    this.#tip = tip;
    this.#blobs = new Map(known);
  }

  /** Returns true if some of these pushes, or of those seen, are listed twice, as in pages that lead in a circle. */
  repeats(pushes: readonly Push[]): boolean {
    const ids = [...this.pushes, ...pushes].map(({ id }) => id);
    return new Set(ids).size < ids.length;
  }

  /** Adds a page of pushes; the files themselves are read later. */
  take(pushes: readonly Push[], trees: Trees): void {
    this.pushes = pushesInOrder([...this.pushes, ...pushes], this.#tip);
    for (const [commit, left] of trees) {
      const files = left?.files ?? null;
      if (left !== null) this.#parents.set(commit, left.parents);
      const kept = files === null ? null : candidateFiles(files, this.#candidate.path);
      this.#trees.set(commit, kept);
      this.#done.set(commit, (files ?? []).filter(isDone));
    }
  }

  /** Reads the candidate files that are not known yet. */
  async read(repository: RepositoryClient): Promise<Problem | null> {
    const candidates = [...this.#trees.values()].flatMap((files) => files ?? []);
    const done = this.pushes.flatMap(({ after }) => this.#doneAt(after));
    const oids = [...candidates, ...done].map(({ oid }) => oid);
    const unread = [...new Set(oids)].filter((oid) => !this.#blobs.has(oid));
    const blobs = await readBlobs(repository, unread);
    if (!blobs.ok) return blobs.problem;
    for (const [oid, bytes] of blobs.value) this.#blobs.set(oid, bytes);
    return null;
  }

  /** True while the plan may already have been there at the oldest push seen. */
  get mayGoOn(): boolean {
    const oldest = this.pushes.at(-1);
    return oldest !== undefined && (this.#trees.get(oldest.after) ?? []).length > 0;
  }

  /** Returns true if the push that this one follows is known, and nothing was replaced. */
  follows(index: number): boolean {
    const [push, older] = [this.pushes[index], this.pushes[index + 1]];
    return push !== undefined && older?.after === push.before && !isBreak(push);
  }

  /** Returns true if a push brought a single commit or pull request, so that the plan can only have come by that. */
  isOne(index: number): boolean {
    const push = this.pushes[index];
    if (push === undefined || !this.follows(index)) return false;
    const parents = this.#parents.get(push.after) ?? [];
    // A manual merge may hold the work of several people.
    const byHand = push.kind === 'push' && parents.length > 1;
    return push.kind === 'pr_merge' || (parents[0] === push.before && !byHand);
  }

  /** True if nothing was there before the oldest push: its branch was created with a first commit. */
  get isWhole(): boolean {
    const oldest = this.pushes.at(-1);
    return reachesBeginning(this.history()) && this.#parents.get(oldest?.after ?? '')?.length === 0;
  }

  /**
   * The pushes from `from` on that may have brought the plan: they changed candidate files, or what was there
   * before is unknown. For the oldest push seen that is not known yet.
   */
  suspectsFrom(from: number): readonly number[] {
    return [...this.pushes.keys()].filter((index) => {
      const [push, older] = [this.pushes[index], this.pushes[index + 1]];
      if (index < from || push === undefined || this.#listed(push) === '') return false;
      if (older === undefined) return isBreak(push);
      return !this.follows(index) || this.#listed(push) !== this.#listed(older);
    });
  }

  #listed(push: Push): string {
    const files = this.#trees.get(push.after) ?? [];
    return files
      .map(({ path, oid }) => `${path} ${oid}`)
      .sort()
      .join();
  }

  history(): readonly HistoryEntry[] {
    return this.pushes.map((push) => ({
      at: push.at,
      before: push.before,
      after: push.after,
      breaks: isBreak(push),
      state: this.#stateAt(push.after),
    }));
  }

  /** At the tip the file that is judged decides; before it, the worst of all files with this plan. */
  #stateAt(commit: string): PlanState {
    const files = this.#trees.get(commit);
    if (files === null) return 'unknown';
    const states = [...(files ?? []), ...this.#doneAt(commit)]
      .filter(({ path }) => commit !== this.#tip || path === this.#candidate.path)
      .map((file) => this.#stateOf(file));
    const worst = (['finished', 'withdrawn', 'unknown', 'other', 'present'] as const).find(
      (state) => states.includes(state),
    );
    return worst ?? 'absent';
  }

  /** True if this very plan may have been there at the oldest push seen, and so came before that. */
  get mayHaveStood(): boolean {
    const files = this.#trees.get(this.pushes.at(-1)?.after ?? '');
    if (files === null) return true;
    return (files ?? []).some((file) => {
      const reading = this.#readingOf(file);
      // Another version of it is another plan, withdrawn or not.
      if (reading !== null) return reading.planDigest === this.#candidate.planDigest;
      return this.#mayBeSetAside(file.path, file.oid);
    });
  }

  /** Object ids of files that hold this very plan, under any name. */
  get holders(): ReadonlySet<string> {
    const { planDigest } = this.#candidate;
    const same = [...this.#readings].filter(([, reading]) => reading?.planDigest === planDigest);
    return new Set(same.map(([oid]) => oid));
  }

  /** Where this very plan was after a push: at its present path, otherwise at its path before it was moved. */
  pathAt(index: number): string {
    const { path, planDigest } = this.#candidate;
    const files = this.#trees.get(this.pushes[index]?.after ?? '') ?? [];
    const paths = files
      .filter((file) => this.#readingOf(file)?.planDigest === planDigest)
      .map((file) => file.path);
    return paths.includes(path) ? path : (paths[0] ?? path);
  }

  #readingOf({ path, oid }: TreeFile): Candidate | null {
    let reading = this.#readings.get(oid);
    if (reading === undefined) {
      const bytes = this.#blobs.get(oid);
      reading = bytes === undefined ? null : readCandidate(path, bytes);
      if (bytes !== undefined) this.#readings.set(oid, reading);
    }
    return reading;
  }

  #stateOf(file: TreeFile): PlanState {
    const { path, oid } = file;
    const reading = this.#readingOf(file);
    if (reading === null) return this.#mayBeSetAside(path, oid) ? 'unknown' : 'absent';
    const { id, outcome, status } = reading.intervention;
    const same = reading.planDigest === this.#candidate.planDigest;
    // What is set aside now is refused for that; its plan has been here all the same.
    if (this.#candidate.intervention.status === 'withdrawn') return same ? 'present' : 'absent';
    // Whatever else was changed with it, the intervention was set aside.
    const own = same || id === this.#candidate.intervention.id;
    if (!own && !this.#isRenamed(reading)) return 'absent';
    if (own && (outcome !== undefined || isDone({ path }))) return 'finished';
    if (own && status === 'withdrawn') return 'withdrawn';
    if (status === 'draft') return 'absent';
    return same ? 'present' : 'other';
  }

  /**
   * Returns true if the very notice recorded in the candidate belonged to a plan with another id that no
   * longer exists: it is this intervention under its former id.
   */
  #isRenamed({ intervention: { id, announcement } }: Candidate): boolean {
    const own = this.#candidate.intervention.announcement;
    if (announcement === undefined || own === undefined) return false;
    const sameNotice =
      announcement['sent-at'] === own['sent-at'] && announcement.reference === own.reference;
    const now = this.#trees.get(this.pushes[0]?.after ?? '') ?? [];
    return sameNotice && !now.some((file) => this.#readingOf(file)?.intervention.id === id);
  }

  /** Returns true for an unreadable file that mentions this intervention, and its end or withdrawal. */
  #mayBeSetAside(path: string, oid: string): boolean {
    const text = new TextDecoder().decode(this.#blobs.get(oid));
    const own = path === this.#candidate.path || text.includes(this.#candidate.intervention.id);
    return own && (isDone({ path }) || /withdrawn|outcome/.test(text));
  }

  /** Files in `done/` at a commit that were not there all the time, so that old ones are never read. */
  #doneAt(commit: string): readonly TreeFile[] {
    const oldest = this.#done.get(this.pushes.at(-1)?.after ?? '') ?? [];
    const old = new Set(oldest.map(({ oid }) => oid));
    return (this.#done.get(commit) ?? []).filter(({ oid }) => !old.has(oid));
  }
}

/** Returns true for a change after which the earlier states do not belong to this history. */
function isBreak({ kind }: Push): boolean {
  return kind === 'force_push' || kind === 'branch_creation';
}

/** Returns true for a regular file among the finished interventions. */
function isDone({ path, mode, size }: Pick<TreeFile, 'path'> & Partial<TreeFile>): boolean {
  const readable = mode === undefined || (mode === '100644' && (size ?? 0) <= SMALL.bytes);
  return readable && /^\.ezdrav\/done\/[^/]+\.yml$/.test(path);
}
