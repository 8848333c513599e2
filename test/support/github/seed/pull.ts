import { type Moment, timestamp } from '../clock.ts';
import { addIssue, moveRef } from '../state/changes.ts';
import type { Files } from '../state/git.ts';
import type { Pull, ReviewState, User } from '../state/records.ts';
import { type Repository, signature } from '../state/repository.ts';
import type { World } from '../state/world.ts';
import { type CommentSeed, IssueSeed } from './issue.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';
export interface PullSeedFields {
  readonly by?: string;
  /** When it was merged if `mergedBy` is given, otherwise when it was opened. */
  readonly at?: Moment;
  readonly openedAt?: Moment;
  readonly mergedBy?: string;
  readonly mergeMethod?: MergeMethod;
  readonly files?: Files;
  readonly title?: string;
  readonly body?: string;
  readonly base?: string;
  readonly headBranch?: string;
  /** Opened from another repository. */
  readonly fork?: boolean;
}

export interface ReviewSeed {
  readonly by: string;
  readonly state?: ReviewState;
  readonly at?: Moment;
  /** The reviewed commit; default: the pull request's head at that time. */
  readonly commit?: string;
  readonly dismissed?: boolean;
  /** Who dismissed it; default `dezurni-m`. */
  readonly dismissedBy?: string;
  /** Dismissed by GitHub itself because of a push. */
  readonly dismissedByPush?: boolean;
  readonly body?: string;
  /** A reviewer whose account is deleted. */
  readonly ghost?: boolean;
  readonly authorCanPush?: boolean;
}

export class PullSeed {
  readonly state: Pull;
  readonly #world: World;
  readonly #repository: Repository;

  constructor(world: World, repository: Repository, seed: PullSeedFields) {
    this.#world = world;
    this.#repository = repository;
    const user = world.user(seed.by ?? 'ana-r');
    const merged = seed.mergedBy !== undefined;
    const at = this.#at(seed.openedAt ?? (merged ? undefined : seed.at) ?? seed.at);
    const base = seed.base ?? repository.defaultBranch;
    const headRef = seed.headBranch ?? `posegi/${repository.nextNumber}`;
    const baseOid = repository.refs.get(`refs/heads/${base}`);
    if (baseOid === undefined) throw new Error(`a pull request needs the branch ${base} first`);
    const title = seed.title ?? 'Napoved posega';
    const by = { user, at, viaApp: null };
    const issue = addIssue(world, repository, by, { title, body: seed.body ?? null });
    this.state = {
      number: issue.number,
      issue,
      base,
      headRef,
      commits: [],
      baseOid,
      headOid: baseOid,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      queuedBy: null,
      landed: [],
      reviews: [],
      fork: seed.fork ?? false,
    };
    repository.pulls.push(this.state);
    this.push({ by: user.login, at, files: seed.files ?? {} });
    if (seed.mergedBy !== undefined) {
      this.merge({ by: seed.mergedBy, at: this.#at(seed.at), method: seed.mergeMethod ?? 'merge' });
    }
  }

  #at(moment: Moment | undefined): string {
    return moment === undefined ? this.#world.now() : timestamp(moment);
  }

  get number(): number {
    return this.state.number;
  }

  /** The newest commit of the pull request itself, which reviewers see. */
  get head(): string {
    return this.state.headOid;
  }

  push(push: { by?: string; at?: Moment; files: Files; message?: string }): this {
    const user = this.#world.user(push.by ?? 'ana-r');
    const at = this.#at(push.at);
    const message = push.message ?? this.state.issue.title;
    const parent = this.state.headOid;
    const oid = this.#commit(
      user,
      at,
      [parent],
      this.#repository.git.commit(parent).tree,
      push.files,
      message,
    );
    this.state.commits.push(oid);
    this.state.headOid = oid;
    this.#repository.refs.set(`refs/pull/${this.number}/head`, oid);
    if (!this.state.fork) {
      moveRef(this.#world, this.#repository, `refs/heads/${this.state.headRef}`, oid, { user, at });
    }
    return this;
  }

  #commit(
    user: User,
    at: string,
    parents: string[],
    base: string,
    files: Files,
    message: string,
  ): string {
    const { git } = this.#repository;
    const who = signature(user, at);
    const tree = git.write(base, files);
    return git.addCommit({ tree, parents, author: who, committer: who, message });
  }

  /** The changes of the pull request (or of one of its commits), as files to write elsewhere. */
  #changes(from = this.state.baseOid, to = this.state.headOid): Files {
    const { git } = this.#repository;
    const before = git.list(git.commit(from).tree);
    const after = git.list(git.commit(to).tree);
    const gone = [...before.keys()].filter((path) => !after.has(path));
    const changed = [...after].filter(([path, { oid }]) => before.get(path)?.oid !== oid);
    return Object.fromEntries([...gone.map((path) => [path, null] as const), ...changed]);
  }

  /** Merges the base branch into the pull request, as its button does. */
  update(update: { by: string; at?: Moment }): this {
    const { git, refs } = this.#repository;
    const user = this.#world.user(update.by);
    const at = this.#at(update.at);
    const tip = refs.get(`refs/heads/${this.state.base}`) ?? this.state.baseOid;
    const parents = [this.state.headOid, tip];
    const tree = git.commit(tip).tree;
    const oid = this.#commit(user, at, parents, tree, this.#changes(), 'Merge the base branch');
    this.state.commits.push(oid);
    this.state.headOid = oid;
    this.state.baseOid = tip;
    return this;
  }

  merge(merge: { by: string; at?: Moment; method?: MergeMethod; queuedBy?: string }): this {
    const { git, refs } = this.#repository;
    const user = this.#world.user(merge.by);
    const at = this.#at(merge.at);
    const ref = `refs/heads/${this.state.base}`;
    const tip = refs.get(ref) ?? this.state.baseOid;
    const { title } = this.state.issue;
    const method = merge.method ?? 'merge';
    const author = method === 'merge' ? user : this.state.issue.user;
    const parents = method === 'merge' ? [tip, this.state.headOid] : [tip];
    const text =
      method === 'merge'
        ? `Merge pull request #${this.number}`
        : `${title} (#${this.number})${this.#trailers(author)}`;
    const oid =
      method === 'rebase'
        ? this.#rebased(tip, user, at)
        : this.#commit(author, at, parents, git.commit(tip).tree, this.#changes(), text);
    moveRef(this.#world, this.#repository, ref, oid, { user, at, as: 'pr_merge' });
    this.state.mergedAt = at;
    this.state.mergedBy = user;
    if (merge.queuedBy !== undefined) this.state.queuedBy = this.#world.user(merge.queuedBy);
    this.state.mergeCommit = oid;
    if (!this.state.landed.includes(oid)) this.state.landed.push(oid);
    this.state.issue.state = 'closed';
    this.state.issue.closedAt = at;
    this.state.issue.updatedAt = at;
    return this;
  }

  /** In a squash, GitHub names everybody who made a commit of the pull request or is named in one. */
  #trailers(author: User): string {
    const commits = this.state.commits.map((oid) => this.#repository.git.commit(oid));
    const makers = commits.map((one) => `Co-authored-by: ${one.author.name} <${one.author.email}>`);
    const named = commits.flatMap(({ message }) => message.match(/^Co-authored-by: .+$/gim) ?? []);
    const own = `Co-authored-by: ${author.login} `;
    const others = [...new Set([...makers, ...named])].filter((line) => !line.startsWith(own));
    return others.length === 0 ? '' : `\n\n${others.join('\n')}`;
  }

  /** A rebased pull request lands as copies of its commits; returns the last. */
  #rebased(tip: string, user: User, at: string): string {
    const { git } = this.#repository;
    let parent = tip;
    for (const oid of this.state.commits) {
      const { parents, author, message } = git.commit(oid);
      const tree = git.write(git.commit(parent).tree, this.#changes(parents[0], oid));
      const committer = signature(user, at);
      parent = git.addCommit({ tree, parents: [parent], author, committer, message });
      this.state.landed.push(parent);
    }
    return parent;
  }

  review(review: ReviewSeed): this {
    this.state.reviews.push({
      id: this.#world.nextId(),
      user: review.ghost ? null : this.#world.user(review.by),
      state: review.dismissed ? 'DISMISSED' : (review.state ?? 'APPROVED'),
      body: review.body ?? '',
      commit: review.commit ?? this.state.headOid,
      submittedAt: this.#at(review.at),
      authorCanPush: review.authorCanPush,
      dismissal: review.dismissed
        ? {
            by: this.#world.user(review.dismissedBy ?? 'dezurni-m'),
            from: review.state ?? 'APPROVED',
            at: this.#at(review.at),
            byPush: review.dismissedByPush ?? false,
          }
        : null,
    });
    return this;
  }

  comment(comment: CommentSeed): this {
    new IssueSeed(this.#world, this.state.issue).comment(comment);
    return this;
  }
}
