import type { Push } from '../../github/activity.ts';
import { type Ancestor, readAncestry } from '../../github/ancestry.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import {
  type Bringer,
  type Bringing,
  type MergedPull,
  readLandingPulls,
} from '../../github/pulls.ts';
import type { Person, Problem } from '../../rules/facts.ts';
import type { Walk } from './walk.ts';

/** Who brought a commit; another than the usual where nobody may be asked about pull requests. */
export type PullReader = typeof readLandingPulls;

/** By whom the plan came with a push. */
export interface Origin {
  readonly pull: MergedPull | null;
  /** Who opened the pull request, else who pushed; null: cannot be told, and is not guessed. */
  readonly author: Person | null;
  /** Everybody else who had a hand in it; null: somebody whom nobody can name. */
  readonly writers: readonly (Person | null)[];
}

/** So many pushes are asked about at once, and of so many the commits are followed. */
const AT_ONCE = 10;
const FOLLOWED_AT_ONCE = 4;

/**
 * Finds out for pushes by which of their commits, and so by which pull request, the plan came. One push
 * may hold several merges (a merge queue's group), a rebased pull request, a whole branch: its commits
 * are followed from the last to the first, and every one that changed what may hold the plan counts.
 */
export class Origins {
  readonly #client: Client;
  readonly #repository: RepositoryName;
  readonly #where: { readonly branch: string; readonly path: string };
  readonly #walk: Walk;
  readonly #pullsOf: PullReader;
  readonly #ancestry = new Map<string, Ancestor>();
  readonly #followed = new Set<string>();
  readonly #known = new Map<string, Bringing | null>();

  constructor(
    client: Client,
    repository: RepositoryName,
    where: { readonly branch: string; readonly path: string },
    walk: Walk,
    pullsOf: PullReader,
  ) {
    this.#client = client;
    this.#repository = repository;
    this.#where = where;
    this.#walk = walk;
    this.#pullsOf = pullsOf;
  }

  /** Where nobody may be asked about pull requests, whoever pushed stands for the author. */
  get #isAsking(): boolean {
    return this.#pullsOf === readLandingPulls;
  }

  /** Reads what came with those of some pushes that brought more than one commit. */
  async follow(indices: readonly number[]): Promise<Problem | null> {
    if (!this.#isAsking) return null;
    const tips = indices
      .filter((index) => !this.#walk.isOne(index))
      .map((at) => this.#at(at).after);
    const unread = tips.filter((commit) => !this.#followed.has(commit)).slice(0, FOLLOWED_AT_ONCE);
    if (unread.length === 0) return null;
    for (const commit of unread) this.#followed.add(commit);
    const { path } = this.#where;
    const asked = await readAncestry(this.#client, this.#repository, path, unread);
    if (!asked.ok) return asked.problem;
    for (const [oid, ancestor] of asked.value) this.#ancestry.set(oid, ancestor);
    return null;
  }

  /** Reads the pull requests of some pushes, as far as it is known by which commits the plan came. */
  async ask(indices: readonly number[]): Promise<Problem | null> {
    const bringers = indices.slice(0, AT_ONCE).flatMap((index) => this.#bringersOf(index) ?? []);
    const unasked = bringers.filter(({ commit }) => !this.#known.has(commit));
    if (unasked.length === 0) return null;
    const { branch, path } = this.#where;
    const asked = await this.#pullsOf(this.#client, this.#repository, branch, path, unasked);
    if (!asked.ok) return asked.problem;
    for (const { commit } of unasked) this.#known.set(commit, asked.value.get(commit) ?? null);
    return null;
  }

  /** What is known of a push by now. */
  of(index: number): Origin {
    const push = this.#at(index);
    if (!this.#isAsking) return { pull: null, author: push.by, writers: [] };
    const bringers = this.#bringersOf(index) ?? [];
    const told = bringers.map(({ commit }) => this.#known.get(commit) ?? null);
    const known = told.filter((bringing) => bringing !== null);
    if (known.length === 0 || known.length < told.length) {
      return { pull: null, author: null, writers: [push.by] };
    }
    const pulls = known.flatMap((bringing) => bringing.pulls);
    const [pull = null] = pulls;
    const reviews = [...new Set(pulls)].flatMap((each) => each.reviews);
    return {
      pull: pull === null ? null : { ...pull, reviews },
      author: pull?.author ?? this.#pusherOf(push, index, bringers),
      writers: known.flatMap((bringing) => bringing.writers),
    };
  }

  /**
   * Who pushed, where the commit came by that very push and by no pull request. Of a merge whose pull
   * request is not found whoever merged is not the author; nor is he who put an older commit there.
   */
  #pusherOf(push: Push, index: number, bringers: readonly Bringer[]): Person | null {
    if (push.kind === 'pr_merge' || push.kind === 'merge_queue_merge') return null;
    const own = this.#walk.follows(index) || bringers.every(({ commit }) => commit === push.after);
    return own ? push.by : null;
  }

  /** The commits by which the plan came with a push; null where they cannot be told. */
  #bringersOf(index: number): readonly Bringer[] | null {
    const push = this.#at(index);
    if (!this.#isAsking || this.#walk.isOne(index)) {
      return [{ commit: push.after, merges: [push.after], renamed: false }];
    }
    const follows = this.#walk.follows(index);
    const merges: string[] = [];
    const found: string[] = [];
    for (let commit: string | null = push.after; commit !== null; ) {
      const here = this.#ancestry.get(commit);
      if (here === undefined || merges.includes(commit)) return null;
      merges.push(commit);
      const parent: string | null = here.parent;
      const before = parent === null ? '' : this.#ancestry.get(parent)?.files;
      if (before === undefined) return null;
      if (here.files !== before) found.push(commit);
      // Of a branch that was replaced or made only the newest change can be told from older ones.
      const ends = follows ? parent === push.before : found.length > 0;
      if (ends) break;
      // The record says that the push follows upon a commit to which its commits do not lead.
      if (follows && parent === null) return null;
      commit = parent;
    }
    const renamed = push.kind === 'branch_creation';
    return found.length === 0 ? null : found.map((commit) => ({ commit, merges, renamed }));
  }

  #at(index: number): Push {
    const push = this.#walk.pushes[index];
    if (push === undefined) throw new RangeError(`no push ${index}`);
    return push;
  }
}
