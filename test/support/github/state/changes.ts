import type { JsonObject } from '../json.ts';
import type { App, Comment, Deployment, DeploymentStatus, Issue, User } from './records.ts';
import { type Repository, ZERO } from './repository.ts';
import type { World } from './world.ts';

// State changes common to seeds and requests.

interface By {
  readonly user: User;
  readonly at: string;
  readonly viaApp: App | null;
}

export function moveRef(
  world: World,
  repository: Repository,
  ref: string,
  to: string | null,
  by: { user: User | null; at: string; as?: 'pr_merge' },
): void {
  const before = repository.refs.get(ref) ?? ZERO;
  if (to === null) repository.refs.delete(ref);
  else repository.refs.set(ref, to);
  const after = to ?? ZERO;
  if (before === after || !ref.startsWith('refs/heads/')) return;
  const forced = before !== ZERO && to !== null && !repository.git.history(to).has(before);
  const type =
    to === null
      ? 'branch_deletion'
      : before === ZERO
        ? 'branch_creation'
        : forced
          ? 'force_push'
          : (by.as ?? 'push');
  const id = world.nextId();
  repository.activity.push({ id, before, after, ref, timestamp: by.at, type, actor: by.user });
}

export function addIssue(
  world: World,
  repository: Repository,
  by: By,
  issue: {
    title: string;
    body?: string | null;
    labels?: readonly string[];
    assignees?: readonly User[];
  },
): Issue {
  const made: Issue = {
    id: world.nextId(),
    number: repository.nextNumber,
    user: by.user,
    title: issue.title,
    body: issue.body ?? null,
    state: 'open',
    stateReason: null,
    labels: [...(issue.labels ?? [])],
    assignees: [...(issue.assignees ?? [])],
    createdAt: by.at,
    updatedAt: by.at,
    closedAt: null,
    viaApp: by.viaApp,
    comments: [],
    edits: [],
  };
  repository.nextNumber += 1;
  repository.issues.push(made);
  for (const name of made.labels) ensureLabel(world, repository, name);
  return made;
}

/** GitHub creates a label that an issue names if it does not exist. */
export function ensureLabel(world: World, repository: Repository, name: string): void {
  if (repository.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) return;
  repository.labels.push({ id: world.nextId(), name, color: 'ededed', description: null });
}

export function addComment(
  world: World,
  issue: Issue,
  by: By,
  body: string,
  marks: { minimized?: boolean; byEmail?: boolean } = {},
): Comment {
  const made: Comment = {
    id: world.nextId(),
    user: by.user,
    body,
    createdAt: by.at,
    updatedAt: by.at,
    edits: [],
    minimized: marks.minimized ?? false,
    byEmail: marks.byEmail ?? false,
    viaApp: by.viaApp,
  };
  issue.comments.push(made);
  if (by.at > issue.updatedAt) issue.updatedAt = by.at;
  return made;
}

export interface DeploymentFields {
  readonly sha: string;
  readonly ref: string;
  readonly task?: string;
  readonly environment?: string;
  readonly payload?: JsonObject | string;
  readonly description?: string | null;
  readonly transient?: boolean;
  readonly production?: boolean;
}

export function addDeployment(
  world: World,
  repository: Repository,
  by: By,
  fields: DeploymentFields,
): Deployment {
  const made: Deployment = {
    id: world.nextId(),
    sha: fields.sha,
    ref: fields.ref,
    task: fields.task ?? 'deploy',
    environment: fields.environment ?? 'production',
    payload: fields.payload ?? {},
    description: fields.description ?? null,
    creator: by.user,
    createdAt: by.at,
    transient: fields.transient ?? false,
    production: fields.production ?? fields.environment === 'production',
    viaApp: by.viaApp,
    statuses: [],
  };
  repository.deployments.push(made);
  return made;
}

export function addStatus(
  world: World,
  deployment: Deployment,
  by: By,
  status: { state: string; description?: string },
): DeploymentStatus {
  const made: DeploymentStatus = {
    id: world.nextId(),
    state: status.state,
    creator: by.user,
    createdAt: by.at,
    description: status.description ?? '',
    viaApp: by.viaApp,
  };
  deployment.statuses.push(made);
  return made;
}
