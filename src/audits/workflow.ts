import { type Entry, parse, type Text } from './entry.ts';
import type { Place } from './finding.ts';
import { type Permissions, permissionsOf } from './permissions-stated.ts';
import { type SecretUse, secretsIn } from './secrets-used.ts';

/** A trigger of a workflow, with the filters that say which refs start it. */
export interface Trigger {
  readonly name: string;
  readonly place: Place;
  /** Patterns of `tags`; null: no such filter. */
  readonly tags: readonly string[] | null;
  /** Any of `branches`, `branches-ignore`. */
  readonly branches: boolean;
  /** Any of `tags`, `tags-ignore`. */
  readonly onTags: boolean;
}

export interface Step {
  readonly index: number;
  readonly place: Place;
  /** For people: its name, else what it uses, else its number. */
  readonly title: string;
  readonly id: string | null;
  readonly uses: Text | null;
  readonly condition: Text | null;
  readonly continueOnError: Text | null;
  /** `timeout-minutes`. */
  readonly timeout: Text | null;
  readonly inputs: ReadonlyMap<string, Text>;
  readonly secrets: readonly SecretUse[];
  /** Names of its environment variables. */
  readonly variables: readonly Text[];
}

export interface Job {
  readonly id: string;
  readonly place: Place;
  readonly needs: readonly string[];
  readonly condition: Text | null;
  /** The environment's name as written, expressions included. */
  readonly environment: Text | null;
  /** The values of the matrix by their names, those alone that are written down. */
  readonly matrix: ReadonlyMap<string, readonly string[]>;
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
  readonly variables: readonly Text[];
}

export interface Workflow {
  readonly file: string;
  /** Of another repository, called by a workflow of this one. */
  readonly remote: boolean;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | null;
  /** Used by `env` of the whole workflow. */
  readonly secrets: readonly SecretUse[];
  readonly variables: readonly Text[];
  readonly jobs: readonly Job[];
}

export type WorkflowReading =
  | { readonly ok: true; readonly workflow: Workflow }
  | { readonly ok: false; readonly place: Place; readonly why: string };

function listOf(entry: Entry | null): readonly string[] {
  if (entry === null) return [];
  const single = entry.text;
  const texts = single === null ? entry.items.map((item) => item.text) : [single];
  return texts.flatMap((each) => (each === null ? [] : [each.text]));
}

/** A text that says something; empty is the same as absent. */
function textAt(entry: Entry, key: string): Text | null {
  const text = entry.get(key)?.text ?? null;
  return text === null || text.text === '' ? null : text;
}

function variablesOf(entry: Entry): readonly Text[] {
  return (entry.get('env')?.pairs ?? []).map(([name]) => name);
}

/** With `include` any value may come to any name, so nothing is known then. */
function matrixOf(entry: Entry | null): ReadonlyMap<string, readonly string[]> {
  if (entry === null || entry.get('include') !== null) return new Map();
  const known = entry.pairs.flatMap(([{ text }, value]) => {
    const values = value.items.map((item) => item.text?.text ?? '${{');
    const written = values.length > 0 && values.every((each) => !each.includes('${{'));
    return written ? [[text, values] as const] : [];
  });
  return new Map(known);
}

function triggersOf(entry: Entry | null): readonly Trigger[] {
  if (entry === null) return [];
  if (entry.isMap)
    return entry.pairs.map(([{ text, place }, value]) => triggerOf({ text, place }, value));
  const single = entry.text;
  const names = single === null ? entry.items.map((item) => item.text) : [single];
  return names.flatMap((name) => (name === null ? [] : [triggerOf(name, null)]));
}

function triggerOf({ text, place }: Text, value: Entry | null): Trigger {
  const filter = (key: string): Entry | null => value?.get(key) ?? null;
  const has = (...keys: readonly string[]): boolean => keys.some((key) => filter(key) !== null);
  return {
    name: text,
    place,
    tags: has('tags') ? listOf(filter('tags')) : null,
    branches: has('branches', 'branches-ignore'),
    onTags: has('tags', 'tags-ignore'),
  };
}

function stepOf(entry: Entry, index: number): Step {
  const uses = textAt(entry, 'uses');
  const inputs = entry.get('with')?.pairs ?? [];
  return {
    index,
    uses,
    place: entry.place,
    title: textAt(entry, 'name')?.text ?? uses?.text ?? `#${index + 1}`,
    id: textAt(entry, 'id')?.text ?? null,
    condition: textAt(entry, 'if'),
    continueOnError: textAt(entry, 'continue-on-error'),
    timeout: textAt(entry, 'timeout-minutes'),
    // GitHub takes the names of inputs without regard to case.
    inputs: new Map(
      inputs.flatMap(([key, value]) =>
        value.text === null ? [] : [[key.text.toLowerCase(), value.text] as const],
      ),
    ),
    secrets: secretsIn(entry),
    variables: variablesOf(entry),
  };
}

function jobOf(id: Text, entry: Entry): Job {
  const environment = entry.get('environment');
  const inherits = textAt(entry, 'secrets');
  const own = entry.pairs.filter(([key]) => key.text !== 'steps').map(([, value]) => value);
  return {
    id: id.text,
    place: id.place,
    needs: listOf(entry.get('needs')),
    condition: textAt(entry, 'if'),
    environment: environment?.isMap ? textAt(environment, 'name') : textAt(entry, 'environment'),
    permissions: permissionsOf(entry.get('permissions')),
    continueOnError: textAt(entry, 'continue-on-error'),
    timeout: textAt(entry, 'timeout-minutes'),
    uses: textAt(entry, 'uses'),
    inherits: inherits?.text === 'inherit' ? inherits : null,
    steps: (entry.get('steps')?.items ?? []).map(stepOf),
    matrix: matrixOf(entry.get('strategy')?.get('matrix') ?? null),
    secrets: own.flatMap(secretsIn),
    variables: variablesOf(entry),
  };
}

/**
 * Reads a workflow file as far as audits need it. Never throws: what is no YAML, or no workflow,
 * comes back with the place where reading ended. `remote`: a file of another repository.
 */
export function readWorkflow(file: string, text: string, remote = false): WorkflowReading {
  const parsed = parse(file, text);
  if (!parsed.ok) return parsed;
  const jobs = parsed.root.get('jobs');
  if (!jobs?.isMap) return { ok: false, place: parsed.root.place, why: 'no-jobs' };
  return {
    ok: true,
    workflow: {
      file,
      remote,
      triggers: triggersOf(parsed.root.get('on')),
      permissions: permissionsOf(parsed.root.get('permissions')),
      secrets: secretsIn(parsed.root.get('env')),
      variables: variablesOf(parsed.root),
      jobs: jobs.pairs.map(([id, entry]) => jobOf(id, entry)),
    },
  };
}
