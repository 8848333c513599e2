import type { JsonObject } from '../json.ts';
import { GitObjects, type Signature } from './git.ts';
import type {
  Access,
  Activity,
  Deployment,
  Environment,
  Issue,
  Label,
  Pull,
  Run,
  User,
  Workflow,
} from './records.ts';

export const ZERO = '0'.repeat(40);

/** One repository with its whole content. */
export class Repository {
  readonly id: number;
  readonly owner: User;
  readonly createdAt: string;
  name: string;
  visibility: 'public' | 'private' | 'internal' = 'private';
  defaultBranch = 'main';
  archived = false;
  readonly git = new GitObjects();
  /** Full names (`refs/heads/main`) and object ids. */
  readonly refs = new Map<string, string>();
  /** Oldest first. */
  readonly activity: Activity[] = [];
  readonly issues: Issue[] = [];
  readonly pulls: Pull[] = [];
  readonly labels: Label[] = [];
  readonly deployments: Deployment[] = [];
  readonly runs: Run[] = [];
  readonly workflows: Workflow[] = [];
  readonly environments: Environment[] = [];
  readonly rulesets: (JsonObject & { id: number })[] = [];
  /** By branch, as returned by GitHub. */
  readonly protections = new Map<string, JsonObject>();
  readonly collaborators = new Map<User, Access>();
  /** The next number of an issue or a pull request. */
  nextNumber = 1;

  constructor(id: number, owner: User, name: string, createdAt: string) {
    this.id = id;
    this.owner = owner;
    this.name = name;
    this.createdAt = createdAt;
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** The object id of a ref, short or full, or of an object id (also shortened) itself. */
  resolve(name: string): string | undefined {
    for (const ref of [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`]) {
      const found = this.refs.get(ref);
      if (found !== undefined) return found;
    }
    if (name === 'HEAD') return this.refs.get(`refs/heads/${this.defaultBranch}`);
    return /^[0-9a-f]{40}$/.test(name) && this.git.get(name) ? name : undefined;
  }

  issue(number: number): Issue | undefined {
    return this.issues.find((issue) => issue.number === number);
  }

  pull(number: number): Pull | undefined {
    return this.pulls.find((pull) => pull.number === number);
  }

  /** Returns true if somebody has write access; for bots and strangers by the list of collaborators. */
  access(user: User): Access {
    return this.collaborators.get(user) ?? (this.visibility === 'public' ? 'read' : 'none');
  }
}

export const signature = (user: User, date: string): Signature => ({
  name: user.login,
  email: `${user.id}+${user.login}@users.noreply.github.com`,
  date,
});
