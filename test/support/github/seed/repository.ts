import { type Moment, timestamp } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import {
  addDeployment,
  addIssue,
  addStatus,
  type DeploymentFields,
  moveRef,
} from '../state/changes.ts';
import type { Files } from '../state/git.ts';
import type { Access, App, Environment, Run, User, Workflow } from '../state/records.ts';
import { type Repository, signature } from '../state/repository.ts';
import { ACTIONS_APP, type World } from '../state/world.ts';
import { IssueSeed } from './issue.ts';
import { type PullSeedFields, PullSeed } from './pull.ts';
import { addRun, type RunSeed } from './run.ts';

export interface PushSeed {
  /** Login of who pushed; default `ana-r`. */
  readonly by?: string;
  /** GitHub's time of the push; default now. */
  readonly at?: Moment;
  readonly files?: Files;
  readonly branch?: string;
  readonly message?: string;
  /** Author and committer date, which anybody can choose; default: the time of the push. */
  readonly dated?: Moment;
  /** Build on this commit (or branch or tag) instead of the branch's tip: a force push. */
  readonly onto?: string;
  /** Replace the branch by a commit without parents. */
  readonly force?: boolean;
  /** Move the branch to this commit, ref or tag without making a commit. */
  readonly to?: string;
}

export interface TagSeed {
  readonly at?: Moment;
  readonly by?: string;
  readonly annotated?: boolean;
  /** Commit, branch, tag or tag object; default the default branch's tip. */
  readonly target?: string;
}

export interface DeploymentSeed extends Partial<DeploymentFields> {
  readonly by?: string;
  readonly at?: Moment;
  readonly statuses?: readonly {
    readonly state: string;
    readonly at?: Moment;
    readonly by?: string;
    readonly description?: string;
  }[];
}

export interface EnvironmentSeed {
  readonly canAdminsBypass?: boolean;
  readonly reviewers?: readonly string[];
  readonly waitMinutes?: number;
  readonly preventSelfReview?: boolean;
  readonly branchPolicy?: Environment['branchPolicy'];
  readonly apps?: readonly App[];
}

/** Seeds one repository; methods without another result return the seed, for chaining. */
export class RepositorySeed {
  readonly state: Repository;
  readonly #world: World;

  constructor(world: World, state: Repository) {
    this.#world = world;
    this.state = state;
  }

  #at(moment: Moment | undefined): string {
    return moment === undefined ? this.#world.now() : timestamp(moment);
  }

  #user(login: string | undefined): User {
    return this.#world.user(login ?? 'ana-r');
  }

  /** The tip of the default branch. */
  get tip(): string {
    return this.oid(this.state.defaultBranch);
  }

  /** The object id of a branch, tag or full ref (an annotated tag gives the tag object's). */
  oid(name: string): string {
    const found = this.state.resolve(name);
    if (found === undefined) throw new Error(`${this.state.fullName} has no ${name}`);
    return found;
  }

  /** The commit of a branch or tag, annotated tags peeled. */
  commit(name: string): string {
    const found = this.state.git.peel(this.oid(name));
    if (!found) throw new Error(`${name} is no commit`);
    return found.oid;
  }

  public(): this {
    this.state.visibility = 'public';
    return this;
  }

  push(push: PushSeed = {}): this {
    const { git, refs } = this.state;
    const user = this.#user(push.by);
    const at = this.#at(push.at);
    const ref = `refs/heads/${push.branch ?? this.state.defaultBranch}`;
    let to = push.to === undefined ? undefined : this.commit(push.to);
    if (to === undefined) {
      const tip = refs.get(ref) ?? refs.get(`refs/heads/${this.state.defaultBranch}`);
      const parent = push.force
        ? undefined
        : push.onto === undefined
          ? tip
          : this.commit(push.onto);
      const who = signature(user, this.#at(push.dated ?? at));
      const tree = git.write(parent && git.commit(parent).tree, push.files ?? {});
      const message = push.message ?? `Sprememba ${at}`;
      const parents = parent === undefined ? [] : [parent];
      to = git.addCommit({ tree, parents, author: who, committer: who, message });
    }
    moveRef(this.#world, this.state, ref, to, { user, at });
    return this;
  }

  /** A commit that is not on a branch yet, by its makers' login; the files are changes to its first parent. */
  by(login: string, at: Moment, parents: readonly string[], files: Files): string {
    const { git } = this.state;
    const who = signature(this.#user(login), timestamp(at));
    const [first] = parents;
    const tree = git.write(first && git.commit(first).tree, files);
    return git.addCommit({ tree, parents: [...parents], author: who, committer: who, message: '' });
  }

  /** Merges GitHub's record of the default branch's last `count` pushes into one: a merge queue's group. */
  asOnePush(
    count: number,
    one: { by?: string; as?: 'push' | 'merge_queue_merge'; at?: Moment } = {},
  ): this {
    const { activity } = this.state;
    const group = activity
      .filter(({ ref }) => ref === `refs/heads/${this.state.defaultBranch}`)
      .slice(-count);
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no pushes to make one of');
    const actor = this.#user(one.by ?? 'github-merge-queue[bot]');
    const timestamped = one.at === undefined ? {} : { timestamp: timestamp(one.at) };
    const type = one.as ?? 'merge_queue_merge';
    const kept = activity.filter((each) => !group.includes(each));
    activity.splice(0, activity.length, ...kept, {
      ...last,
      before: first.before,
      type,
      actor,
      ...timestamped,
    });
    return this;
  }

  /** Creates or moves a tag. */
  tag(name: string, tag: TagSeed = {}): this {
    const user = this.#user(tag.by);
    const at = this.#at(tag.at);
    let target = tag.target === undefined ? this.tip : this.oid(tag.target);
    if (tag.annotated) {
      const tagger = signature(user, at);
      target = this.state.git.addTag({ name, target, tagger, message: `Izdaja ${name}` });
    }
    moveRef(this.#world, this.state, `refs/tags/${name}`, target, { user, at });
    return this;
  }

  deleteRef(name: string, by: { by?: string; at?: Moment } = {}): this {
    const ref = ['refs/tags/', 'refs/heads/', ''].map((prefix) => prefix + name);
    const found = ref.find((one) => this.state.refs.has(one));
    if (found === undefined) throw new Error(`no ref ${name}`);
    moveRef(this.#world, this.state, found, null, { user: this.#user(by.by), at: this.#at(by.at) });
    return this;
  }

  /** Renames the default branch; GitHub's record of pushes continues only under the new name. */
  renameDefaultBranch(name: string, by: { by?: string; at?: Moment } = {}): this {
    const tip = this.tip;
    const old = this.state.defaultBranch;
    const who = { user: this.#user(by.by), at: this.#at(by.at) };
    moveRef(this.#world, this.state, `refs/heads/${name}`, tip, who);
    moveRef(this.#world, this.state, `refs/heads/${old}`, null, who);
    this.state.defaultBranch = name;
    return this;
  }

  pullRequest(pull: PullSeedFields): PullSeed {
    return new PullSeed(this.#world, this.state, pull);
  }

  /** An issue created by a run. */
  existing(number: number): IssueSeed {
    const found = this.state.issues.find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return new IssueSeed(this.#world, found);
  }

  issue(issue: {
    by?: string;
    at?: Moment;
    title: string;
    body?: string | null;
    labels?: readonly string[];
    assignees?: readonly string[];
    state?: 'open' | 'closed';
    viaApp?: App | null;
  }): IssueSeed {
    const user = this.#user(issue.by);
    const viaApp = issue.viaApp ?? (user.login === 'github-actions[bot]' ? ACTIONS_APP : null);
    const assignees = (issue.assignees ?? []).map((login) => this.#world.user(login));
    const made = addIssue(
      this.#world,
      this.state,
      { user, at: this.#at(issue.at), viaApp },
      { title: issue.title, body: issue.body ?? null, labels: issue.labels ?? [], assignees },
    );
    if (issue.state === 'closed') {
      made.state = 'closed';
      made.stateReason = 'completed';
      made.closedAt = made.updatedAt;
    }
    return new IssueSeed(this.#world, made);
  }

  /** A deployment, by default created by the bot of GitHub Actions at the default branch's tip. */
  deployment(deployment: DeploymentSeed = {}): this {
    const by = (login = 'github-actions[bot]', moment?: Moment) => {
      const user = this.#user(login);
      const viaApp = user.login === 'github-actions[bot]' ? ACTIONS_APP : null;
      return { user, at: this.#at(moment), viaApp };
    };
    const sha = deployment.sha ?? this.commit(deployment.ref ?? this.state.defaultBranch);
    const fields = { ...deployment, sha, ref: deployment.ref ?? sha };
    const who = by(deployment.by, deployment.at);
    const made = addDeployment(this.#world, this.state, who, fields);
    for (const status of deployment.statuses ?? []) {
      addStatus(
        this.#world,
        made,
        by(status.by ?? deployment.by, status.at ?? deployment.at),
        status,
      );
    }
    return this;
  }

  run(run: RunSeed): this {
    addRun(this.#world, this.state, run);
    return this;
  }

  /** The state of a run, for checks after requests. */
  runState(id: number): Run {
    const found = this.state.runs.find((run) => run.id === id);
    if (!found) throw new Error(`no run ${id}`);
    return found;
  }

  workflow(path: string, name = path): Workflow {
    const found = this.state.workflows.find((workflow) => workflow.path === path);
    if (found) return found;
    const made = { id: this.#world.nextId(), name, path };
    this.state.workflows.push(made);
    return made;
  }

  environment(name: string, environment: EnvironmentSeed = {}): this {
    this.state.environments.push({
      id: this.#world.nextId(),
      name,
      createdAt: '2026-01-05T08:00:00Z',
      canAdminsBypass: environment.canAdminsBypass ?? true,
      reviewers: (environment.reviewers ?? []).map((login) => this.#world.user(login)),
      waitMinutes: environment.waitMinutes ?? 0,
      preventSelfReview: environment.preventSelfReview ?? false,
      branchPolicy: environment.branchPolicy ?? null,
      apps: environment.apps ?? [],
    });
    return this;
  }

  collaborator(login: string, access: Access): this {
    this.state.collaborators.set(this.#world.user(login), access);
    return this;
  }

  label(name: string, color = 'ededed', description: string | null = null): this {
    this.state.labels.push({ id: this.#world.nextId(), name, color, description });
    return this;
  }

  /** A ruleset as returned by GitHub; id, source and links are filled in. */
  ruleset(ruleset: JsonObject): this {
    this.state.rulesets.push({ ...ruleset, id: this.#world.nextId() });
    return this;
  }

  /** A branch protection as returned by GitHub. */
  protection(branch: string, protection: JsonObject): this {
    this.state.protections.set(branch, protection);
    return this;
  }
}
