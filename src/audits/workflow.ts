import type { PlacedText } from './entry.ts';
import type { FilePlace } from './finding.ts';
import type { Permissions } from './permissions-stated.ts';
import type { SecretUse } from './secrets-used.ts';

export type { PlacedText };

/** A trigger of a workflow, with the filters for the refs that start it. */
export interface Trigger {
  readonly name: string;
  readonly place: FilePlace;
  /** Patterns of `tags`; null if there is no such filter. */
  readonly tags: readonly string[] | null;
  /** True with `branches` or `branches-ignore`. */
  readonly branches: boolean;
  /** Patterns of `branches`. */
  readonly branchNames: readonly string[];
  /** True with `tags` or `tags-ignore`. */
  readonly onTags: boolean;
  /** Inputs of `workflow_dispatch` and `workflow_call`. */
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
}

/** An input of a workflow or action. */
export interface DeclaredInput {
  /** `string` if none is given. */
  readonly type: string;
  readonly options: readonly string[];
  readonly default: string | null;
}

export interface WorkflowStep {
  readonly index: number;
  readonly place: FilePlace;
  /** For people: its name, otherwise what it uses, otherwise its number. */
  readonly title: string;
  readonly id: string | null;
  readonly uses: PlacedText | null;
  /** The script it runs. */
  readonly run: PlacedText | null;
  readonly folder: PlacedText | null;
  readonly condition: PlacedText | null;
  readonly continueOnError: PlacedText | null;
  /** `timeout-minutes`. */
  readonly timeout: PlacedText | null;
  /** By their names in lower case. */
  readonly inputs: ReadonlyMap<string, PlacedText>;
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
}

/** Environment variables: the place of each name, with its value. */
export type Variables = readonly { readonly name: PlacedText; readonly value: PlacedText | null }[];

export interface WorkflowJob {
  readonly id: string;
  /** For people. */
  readonly name: PlacedText | null;
  readonly place: FilePlace;
  readonly needs: readonly string[];
  readonly condition: PlacedText | null;
  /** The environment's name as written, expressions included. */
  readonly environment: PlacedText | null;
  /** `environment.deployment`: false creates no deployment for GitHub's rules to judge. */
  readonly deployment: PlacedText | null;
  /** The values of the matrix by their names in lower case, as written; null if the matrix is computed. */
  readonly matrix: ReadonlyMap<string, readonly string[]> | null;
  /** Labels of the machine it runs on, or its group. */
  readonly runsOn: readonly string[];
  /** Images of its container and services. */
  readonly images: readonly PlacedText[];
  /** `concurrency.cancel-in-progress`. */
  readonly cancels: PlacedText | null;
  /** What it passes to the workflow it calls, by names in lower case. */
  readonly inputs: ReadonlyMap<string, PlacedText>;
  /** Working directory of all its steps. */
  readonly folder: PlacedText | null;
  readonly permissions: Permissions | null;
  readonly continueOnError: PlacedText | null;
  readonly timeout: PlacedText | null;
  /** The reusable workflow that is called instead of steps. */
  readonly uses: PlacedText | null;
  /** `secrets: inherit`. */
  readonly inherits: PlacedText | null;
  readonly steps: readonly WorkflowStep[];
  /** Used by the job itself, without its steps. */
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
  /** Variables of its container, which reach every step. */
  readonly inContainer: Variables;
}

export interface Workflow {
  readonly file: string;
  readonly name: string;
  /** True for another repository's workflow that one of this repository calls. */
  readonly remote: boolean;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | null;
  /** Used by `env` of the whole workflow. */
  readonly secrets: readonly SecretUse[];
  readonly variables: Variables;
  readonly cancels: PlacedText | null;
  readonly jobs: readonly WorkflowJob[];
}

/** An action of this repository: its steps if it is a composite one, otherwise none. */
export interface LocalAction {
  readonly file: string;
  readonly composite: boolean;
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
  readonly steps: readonly WorkflowStep[];
}

export type WorkflowReading =
  | { readonly ok: true; readonly workflow: Workflow }
  | { readonly ok: false; readonly place: FilePlace; readonly why: string };
