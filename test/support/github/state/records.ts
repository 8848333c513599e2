import type { JsonObject } from '../json.ts';

// The server's records. Times are GitHub's text (`2026-12-01T21:30:00Z`).

export type UserType = 'User' | 'Bot' | 'Organization' | 'Mannequin';
export interface User {
  login: string;
  readonly id: number;
  readonly type: UserType;
}
export type Access = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly type:
    | 'push'
    | 'force_push'
    | 'branch_creation'
    | 'branch_deletion'
    | 'pr_merge'
    | 'merge_queue_merge';
  readonly actor: User | null;
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** When each edit was made and by whom. */
  readonly edits: { at: string; by: User }[];
  readonly minimized: boolean;
  readonly byEmail: boolean;
  readonly viaApp: App | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: User;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  assignees: User[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly viaApp: App | null;
  readonly comments: Comment[];
  readonly edits: { readonly at: string; readonly by: User }[];
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export interface Review {
  readonly id: number;
  readonly user: User | null;
  readonly state: ReviewState;
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
  readonly authorCanPush: boolean | undefined;
  /** How it was dismissed: by whom, from which state, and whether by a push. */
  readonly dismissal?: {
    readonly by: User;
    readonly from: ReviewState;
    readonly at: string;
    readonly byPush: boolean;
  } | null;
}

export interface Pull {
  readonly number: number;
  readonly issue: Issue;
  readonly base: string;
  readonly headRef: string;
  readonly commits: string[];
  /** The base branch at the time the pull request was opened. */
  baseOid: string;
  headOid: string;
  mergedAt: string | null;
  mergedBy: User | null;
  mergeCommit: string | null;
  /** Who put it into the merge queue. */
  queuedBy: User | null;
  /** The commits that the merge put on the base branch. */
  readonly landed: string[];
  readonly reviews: Review[];
  readonly fork: boolean;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly creator: User;
  readonly createdAt: string;
  readonly description: string;
  readonly viaApp: App | null;
}
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: JsonObject | string;
  readonly description: string | null;
  readonly creator: User;
  readonly createdAt: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly viaApp: App | null;
  readonly statuses: DeploymentStatus[];
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null;
export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'completed'
  | 'waiting'
  | 'requested'
  | 'pending';
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}
export interface Job {
  readonly id: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion;
  readonly attempt: number;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly steps: readonly {
    readonly name: string;
    readonly conclusion: Conclusion;
    readonly startedAt?: string;
  }[];
  readonly annotations: readonly Annotation[];
}
export interface Attempt {
  readonly attempt: number;
  readonly triggeringActor: User;
  readonly startedAt: string;
  status: RunStatus;
  conclusion: Conclusion;
  readonly jobs: Job[];
}
export interface ProtectionAnswer {
  readonly environment: string;
  readonly state: string | null;
  readonly comment: string;
  readonly by: string;
}
export interface Run {
  readonly id: number;
  readonly number: number;
  readonly workflow: Workflow;
  readonly event: string;
  readonly headBranch: string | null;
  readonly headSha: string;
  readonly actor: User;
  readonly createdAt: string;
  readonly displayTitle: string;
  readonly attempts: Attempt[];
  readonly artifacts: readonly {
    readonly id: number;
    readonly name: string;
    readonly size: number;
  }[];
  /** Environments that this run waits for. */
  readonly waitsFor: Set<string>;
  readonly protectionAnswers: ProtectionAnswer[];
}
export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly canAdminsBypass: boolean;
  readonly reviewers: readonly User[];
  readonly waitMinutes: number;
  readonly preventSelfReview: boolean;
  /** `null`: every branch may deploy. */
  readonly branchPolicy: {
    readonly protected: boolean;
    readonly patterns: readonly string[];
  } | null;
  /** Custom protection rules, by the slug of their app. */
  readonly apps: readonly App[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}
