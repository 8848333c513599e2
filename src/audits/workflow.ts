import type { Text } from './entry.ts';
import type { Place } from './finding.ts';
import type { Permissions } from './permissions-stated.ts';
import type { SecretUse } from './secrets-used.ts';

export type { Text };

/** A trigger of a workflow, with the filters that say which refs start it. */
export interface Trigger {
  readonly name: string;
  readonly place: Place;
  /** Patterns of `tags`; null: no such filter. */
  readonly tags: readonly string[] | null;
  /** Any of `branches`, `branches-ignore`. */
  readonly branches: boolean;
  /** Patterns of `branches`. */
  readonly branchNames: readonly string[];
  /** Any of `tags`, `tags-ignore`. */
  readonly onTags: boolean;
  /** Inputs of `workflow_dispatch` and `workflow_call`. */
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
}

/** An input of a workflow or action. */
export interface DeclaredInput {
  /** `string` where nothing is said. */
  readonly type: string;
  readonly options: readonly string[];
  readonly default: string | null;
}

export interface Step {
  readonly index: number;
  readonly place: Place;
  /** For people: its name, else what it uses, else its number. */
  readonly title: string;
  readonly id: string | null;
  readonly uses: Text | null;
  /** The script it runs. */
  readonly run: Text | null;
  readonly folder: Text | null;
  readonly condition: Text | null;
  readonly continueOnError: Text | null;
  /** `timeout-minutes`. */
  readonly timeout: Text | null;
  /** By their names in lower case. */
  readonly inputs: ReadonlyMap<string, Text>;
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
}

/** Environment variables: each name where it stands, with its value. */
export type Variables = readonly { readonly name: Text; readonly value: Text | null }[];

export interface Job {
  readonly id: string;
  /** For people. */
  readonly name: Text | null;
  readonly place: Place;
  readonly needs: readonly string[];
  readonly condition: Text | null;
  /** The environment's name as written, expressions included. */
  readonly environment: Text | null;
  /** `environment.deployment`: false makes no deployment for GitHub's rules to judge. */
  readonly deployment: Text | null;
  /** The values of the matrix by their names in lower case, as written; null: the matrix is computed. */
  readonly matrix: ReadonlyMap<string, readonly string[]> | null;
  /** Labels of the machine it runs on, or its group. */
  readonly runsOn: readonly string[];
  /** Images of its container and services. */
  readonly images: readonly Text[];
  /** `concurrency.cancel-in-progress`. */
  readonly cancels: Text | null;
  /** What it hands to the workflow it calls, by names in lower case. */
  readonly inputs: ReadonlyMap<string, Text>;
  /** Working folder of all its steps. */
  readonly folder: Text | null;
  readonly permissions: Permissions | null;
  readonly continueOnError: Text | null;
  readonly timeout: Text | null;
  /** The reusable workflow that is called instead of steps. */
  readonly uses: Text | null;
  /** `secrets: inherit`. */
  readonly inherits: Text | null;
  readonly steps: readonly Step[];
  /** Used by the job itself, its steps left out. */
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
  /** Those of its container: they reach every step. */
  readonly inContainer: Variables;
}

export interface Workflow {
  readonly file: string;
  readonly name: string;
  /** Of another repository, called by a workflow of this one. */
  readonly remote: boolean;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | null;
  /** Used by `env` of the whole workflow. */
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
  readonly cancels: Text | null;
  readonly jobs: readonly Job[];
}

/** An action of this repository: its steps where it is a composite one, else none. */
export interface LocalAction {
  readonly file: string;
  readonly composite: boolean;
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
  readonly steps: readonly Step[];
}

export type WorkflowReading =
  | { readonly ok: true; readonly workflow: Workflow }
  | { readonly ok: false; readonly place: Place; readonly why: string };
