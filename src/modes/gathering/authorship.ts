import type { Push } from '../../github/activity.ts';
import { type Ancestor, readAncestry } from '../../github/ancestry.ts';
import type { Changes } from '../../github/pull-answers.ts';
import {
  type LandedCommit,
  type CommitOrigin,
  type MergedPull,
  readLandingPulls,
} from '../../github/pulls.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { GitHubAccount, Problem } from '../../rules/facts.ts';
import type { PushHistory } from './push-history.ts';

/** Reads who brought a commit; replaced if pull requests may not be read. */
export type PullReader = typeof readLandingPulls;

/** Who brought the plan with a push. */
export interface Authorship {
  readonly pull: MergedPull | null;
  /** Who opened the pull request, otherwise who pushed; null if unknown, it is never guessed. */
  readonly author: GitHubAccount | null;
  /** Everybody else involved; null stands for a person who cannot be identified. */
  readonly writers: readonly (GitHubAccount | null)[];
  /** Who merged the pull requests it came by. */
  readonly mergers: readonly GitHubAccount[];
}

/** Maximum number of commits asked about at once, and of pushes whose commits are followed. */
const AT_ONCE = 20;
const FOLLOWED_AT_ONCE = 4;

/** `own`: it changed the intervention's own file, not only another that may hold the plan. */
interface OwnCommit extends LandedCommit {
  readonly own: boolean;
}

/** The state before a first commit. */
const NOTHING: Ancestor = { parents: [], files: '', named: '' };

/**
 * Finds out by which commits of a push, and so by which pull request, the plan came. One push may hold
 * several merges (a merge queue's group), a rebased pull request, or a whole branch: its commits are followed
 * from the last to the first, and every one that changed a file that may hold the plan counts.
 */
export class PlanAuthors {
  readonly #repository: RepositoryClient;
  readonly #where: { readonly branch: string; readonly path: string };
  readonly #walk: PushHistory;
  readonly #pullsOf: PullReader;
  readonly #answers: Changes['answers'];
  readonly #ancestry = new Map<string, Ancestor>();
  readonly #followed = new Set<string>();
  readonly #known = new Map<string, CommitOrigin | null>();

  constructor(
    repository: RepositoryClient,
    where: { readonly branch: string; readonly path: string },
    walk: PushHistory,
    pullsOf: PullReader,
    answers: Changes['answers'],
  ) {
    this.#repository = repository;
    this.#where = where;
    this.#walk = walk;
    this.#pullsOf = pullsOf;
    this.#answers = answers;
  }

  /** If pull requests may not be read, whoever pushed stands for the author. */
  get #isAsking(): boolean {
    return this.#pullsOf === readLandingPulls;
  }

  /** Reads the ancestors for those of some pushes that brought more than one commit. */
  async follow(indices: readonly number[]): Promise<Problem | null> {
    if (!this.#isAsking) return null;
    const tips = indices
      .filter((index) => !this.#walk.isOne(index))
      .map((at) => this.#at(at).after);
    const unread = tips.filter((commit) => !this.#followed.has(commit)).slice(0, FOLLOWED_AT_ONCE);
    if (unread.length === 0) return null;
    for (const commit of unread) this.#followed.add(commit);
    const { path } = this.#where;
    const asked = await readAncestry(this.#repository, path, unread);
    if (!asked.ok) return asked.problem;
    for (const [oid, ancestor] of asked.value) this.#ancestry.set(oid, ancestor);
    return null;
  }

  /** Reads the pull requests of some pushes, as far as the commits of the plan are known. */
  async ask(indices: readonly number[]): Promise<Problem | null> {
    const landedCommits = indices.flatMap((index) => this.#landedCommitsOf(index) ?? []);
    const distinct = new Map(
      landedCommits.map((landedCommit) => [landedCommit.commit, landedCommit] as const),
    );
    const unasked = [...distinct.values()]
      .filter(({ commit }) => !this.#known.has(commit))
      .slice(0, AT_ONCE);
    if (unasked.length === 0) return null;
    const { branch, path } = this.#where;
    const asked = await this.#pullsOf(this.#repository, branch, path, unasked, this.#answers);
    if (!asked.ok) return asked.problem;
    for (const { commit } of unasked) this.#known.set(commit, asked.value.get(commit) ?? null);
    return null;
  }

  /** What is known of a push so far. */
  of(index: number): Authorship {
    const push = this.#at(index);
    if (!this.#isAsking) return { pull: null, author: push.by, writers: [], mergers: [] };
    const landedCommits = this.#landedCommitsOf(index) ?? [];
    const origins = landedCommits.map(({ commit }) => this.#known.get(commit) ?? null);
    const known = origins.filter((origin) => origin !== null);
    if (known.length === 0 || known.length < origins.length) {
      return { pull: null, author: null, writers: [push.by], mergers: [] };
    }
    // Another intervention may have come with it; an approval of that does not approve this one.
    const own = known.filter((_, at) => landedCommits[at]?.own === true);
    const pulls = (own.length > 0 ? own : known).flatMap((origin) => origin.pulls);
    const [pull = null] = pulls;
    const reviews = distinctReviews(pulls);
    return {
      pull: pull === null ? null : { ...pull, reviews },
      author: pull?.author ?? this.#pusherOf(push, index, landedCommits),
      writers: known.flatMap((origin) => origin.writers),
      mergers: pulls.flatMap((each) => each.mergers),
    };
  }

  /**
   * Who pushed, if the commit came by that very push and by no pull request. For a merge whose pull request
   * is not found, whoever merged is not the author; and neither is whoever pushed an older commit.
   */
  #pusherOf(
    push: Push,
    index: number,
    landedCommits: readonly LandedCommit[],
  ): GitHubAccount | null {
    if (push.kind === 'pr_merge' || push.kind === 'merge_queue_merge') return null;
    const own =
      this.#walk.follows(index) || landedCommits.every(({ commit }) => commit === push.after);
    return own ? push.by : null;
  }

  /** The commits by which the plan came with a push; null if unknown. */
  #landedCommitsOf(index: number): readonly OwnCommit[] | null {
    const push = this.#at(index);
    if (!this.#isAsking || this.#walk.isOne(index)) {
      return [{ commit: push.after, merges: [push.after], renamed: false, own: true }];
    }
    const follows = this.#walk.follows(index);
    const renamed = push.kind === 'branch_creation';
    const merges: string[] = [];
    const found: { readonly commit: string; readonly own: boolean }[] = [];
    for (let commit: string | null = push.after; commit !== null; ) {
      const here = this.#ancestry.get(commit);
      if (here === undefined || merges.includes(commit)) return null;
      merges.push(commit);
      // If the branch was merged into the work before the push, it is a later parent.
      const joins = follows && here.parents.includes(push.before);
      const parent: string | null = joins ? push.before : (here.parents[0] ?? null);
      const before = parent === null ? NOTHING : this.#ancestry.get(parent);
      if (before === undefined) return null;
      if (here.files !== before.files) found.push({ commit, own: here.named !== before.named });
      if (push.kind === 'push' && here.named !== before.named) {
        const branches = here.parents.filter((each) => each !== parent);
        const written = this.#writtenIn(branches, push.before);
        if (written === null) return null;
        found.push(...written.map((each) => ({ commit: each, own: true })));
      }
      // For a replaced or new branch only the newest change can be distinguished from older ones.
      const ends = follows ? joins : found.length > 0;
      if (ends) break;
      // By the record the push follows a commit to which its commits do not lead.
      if (follows && parent === null) return null;
      commit = parent;
    }
    return found.length === 0 ? null : found.map((each) => ({ ...each, merges, renamed }));
  }

  /** The commits that wrote the plan's file in branches merged onto `base`; null if none are known. */
  #writtenIn(branches: readonly string[], base: string): readonly string[] | null {
    const old = this.#before(base);
    const wrote: string[] = [];
    for (const branch of branches) {
      for (let commit: string | undefined = branch; commit !== undefined && !old.has(commit); ) {
        const here = this.#ancestry.get(commit);
        const parent: string | undefined = here?.parents[0];
        const before = parent === undefined ? NOTHING : this.#ancestry.get(parent);
        if (here === undefined || before === undefined) return wrote.length > 0 ? wrote : null;
        if (here.named !== before.named) wrote.push(commit);
        // Each once, even if an answer leads in a circle.
        old.add(commit);
        commit = parent;
      }
    }
    return wrote;
  }

  /** A commit and its ancestors, as far as known. */
  #before(commit: string): Set<string> {
    const old = new Set([commit]);
    for (const each of old)
      for (const parent of this.#ancestry.get(each)?.parents ?? []) old.add(parent);
    return old;
  }

  #at(index: number): Push {
    const push = this.#walk.pushes[index];
    if (push === undefined) throw new RangeError(`no push ${index}`);
    return push;
  }
}

/** One pull request may have brought several commits. */
function distinctReviews(pulls: readonly MergedPull[]): MergedPull['reviews'] {
  return [...new Map(pulls.map((pull) => [pull.number, pull.reviews])).values()].flat();
}
