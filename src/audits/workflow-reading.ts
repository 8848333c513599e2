import { type YamlEntry, parse, type PlacedText } from './entry.ts';
import { matrixOf } from './matrix.ts';
import { permissionsOf } from './permissions-stated.ts';
import { secretsIn } from './secrets-used.ts';
import type {
  DeclaredInput,
  WorkflowJob,
  LocalAction,
  WorkflowStep,
  Trigger,
  Variables,
  WorkflowReading,
} from './workflow.ts';

function listOf(entry: YamlEntry | null): readonly string[] {
  if (entry === null) return [];
  const single = entry.text;
  const texts = single === null ? entry.items.map((item) => item.text) : [single];
  return texts.flatMap((each) => (each === null ? [] : [each.text]));
}

/** A non-empty text; empty is the same as absent. */
function textAt(entry: YamlEntry, key: string): PlacedText | null {
  const text = entry.get(key)?.text ?? null;
  return text === null || text.text === '' ? null : text;
}

function variablesOf(entry: YamlEntry | null): Variables {
  return (entry?.get('env')?.pairs ?? []).map(([name, value]) => ({ name, value: value.text }));
}

function textsOf(entry: YamlEntry | null): ReadonlyMap<string, PlacedText> {
  // GitHub treats the names of inputs case-insensitively.
  return new Map(
    (entry?.pairs ?? []).flatMap(([key, value]) =>
      value.text === null ? [] : [[key.text.toLowerCase(), value.text] as const],
    ),
  );
}

function declaredInputs(entry: YamlEntry | null): ReadonlyMap<string, DeclaredInput> {
  return new Map(
    (entry?.pairs ?? []).map(([key, value]) => [
      key.text.toLowerCase(),
      {
        type: value.get('type')?.text?.text.toLowerCase() ?? 'string',
        options: listOf(value.get('options')),
        default: value.get('default')?.text?.text ?? null,
      },
    ]),
  );
}

/** Labels, or the group, which may contain any machine. */
function runsOn(entry: YamlEntry | null): readonly string[] {
  if (entry === null) return [];
  const group = entry.get('group')?.text?.text;
  const labels = entry.isMap ? listOf(entry.get('labels')) : listOf(entry);
  return [...(group === undefined ? [] : [`group:${group}`]), ...labels];
}

function imagesOf(entry: YamlEntry): readonly PlacedText[] {
  const container = entry.get('container');
  const own = container?.isMap ? container.get('image') : container;
  const services = (entry.get('services')?.pairs ?? []).map(([, value]) => value.get('image'));
  return [own, ...services].flatMap((each) => {
    const text = each?.text ?? null;
    return text === null || text.text === '' ? [] : [text];
  });
}

function cancelsOf(entry: YamlEntry): PlacedText | null {
  const concurrency = entry.get('concurrency');
  return concurrency === null ? null : textAt(concurrency, 'cancel-in-progress');
}

function triggersOf(entry: YamlEntry | null): readonly Trigger[] {
  if (entry === null) return [];
  if (entry.isMap) return entry.pairs.map(([name, value]) => triggerOf(name, value));
  const single = entry.text;
  const names = single === null ? entry.items.map((item) => item.text) : [single];
  return names.flatMap((name) => (name === null ? [] : [triggerOf(name, null)]));
}

function triggerOf({ text, place }: PlacedText, value: YamlEntry | null): Trigger {
  const filter = (key: string): YamlEntry | null => value?.get(key) ?? null;
  const has = (...keys: readonly string[]): boolean => keys.some((key) => filter(key) !== null);
  return {
    name: text,
    place,
    tags: has('tags') ? listOf(filter('tags')) : null,
    branches: has('branches', 'branches-ignore'),
    branchNames: listOf(filter('branches')),
    onTags: has('tags', 'tags-ignore'),
    inputs: declaredInputs(filter('inputs')),
  };
}

function stepOf(entry: YamlEntry, index: number): WorkflowStep {
  const uses = textAt(entry, 'uses');
  return {
    index,
    uses,
    run: textAt(entry, 'run'),
    folder: textAt(entry, 'working-directory'),
    place: entry.place,
    title: textAt(entry, 'name')?.text ?? uses?.text ?? `#${index + 1}`,
    id: textAt(entry, 'id')?.text ?? null,
    condition: textAt(entry, 'if'),
    continueOnError: textAt(entry, 'continue-on-error'),
    timeout: textAt(entry, 'timeout-minutes'),
    inputs: textsOf(entry.get('with')),
    secrets: secretsIn(entry),
    variables: variablesOf(entry),
  };
}

function jobOf(id: PlacedText, entry: YamlEntry): WorkflowJob {
  const environment = entry.get('environment');
  const inherits = textAt(entry, 'secrets');
  const own = entry.pairs.filter(([key]) => key.text !== 'steps').map(([, value]) => value);
  return {
    id: id.text,
    name: textAt(entry, 'name'),
    place: id.place,
    needs: listOf(entry.get('needs')),
    condition: textAt(entry, 'if'),
    environment: environment?.isMap ? textAt(environment, 'name') : textAt(entry, 'environment'),
    deployment: environment?.isMap ? textAt(environment, 'deployment') : null,
    runsOn: runsOn(entry.get('runs-on')),
    images: imagesOf(entry),
    cancels: cancelsOf(entry),
    inputs: textsOf(entry.get('with')),
    folder: folderOf(entry),
    permissions: permissionsOf(entry.get('permissions')),
    continueOnError: textAt(entry, 'continue-on-error'),
    timeout: textAt(entry, 'timeout-minutes'),
    uses: textAt(entry, 'uses'),
    inherits: inherits?.text === 'inherit' ? inherits : null,
    steps: (entry.get('steps')?.items ?? []).map(stepOf),
    matrix: matrixOf(entry.get('strategy')?.get('matrix') ?? null),
    secrets: own.flatMap(secretsIn),
    variables: variablesOf(entry),
    inContainer: variablesOf(entry.get('container')),
  };
}

function folderOf(entry: YamlEntry): PlacedText | null {
  const run = entry.get('defaults')?.get('run') ?? null;
  return run === null ? null : textAt(run, 'working-directory');
}

/**
 * Reads a workflow file as far as audits need it. Never throws: what is not YAML, or not a workflow, is
 * returned with the place where reading ended. `remote`: a file of another repository.
 */
export function readWorkflow(file: string, text: string, remote = false): WorkflowReading {
  const parsed = parse(file, text);
  if (!parsed.ok) return parsed;
  const jobs = parsed.root.get('jobs');
  if (!jobs?.isMap) {
    const stray = parsed.root.isMap && jobs === null && parsed.root.get('on') === null;
    return { ok: false, place: parsed.root.place, why: stray ? 'no-workflow' : 'no-jobs' };
  }
  return {
    ok: true,
    workflow: {
      file,
      name: textAt(parsed.root, 'name')?.text ?? '',
      remote,
      triggers: triggersOf(parsed.root.get('on')),
      permissions: permissionsOf(parsed.root.get('permissions')),
      secrets: secretsIn(parsed.root.get('env')),
      variables: variablesOf(parsed.root),
      cancels: cancelsOf(parsed.root),
      jobs: jobs.pairs.map(([id, entry]) => jobOf(id, entry)),
    },
  };
}

/** Reads the file of an action (`action.yml`); null if it is not one. Never throws. */
export function readAction(file: string, text: string): LocalAction | null {
  const parsed = parse(file, text);
  const runs = parsed.ok ? parsed.root.get('runs') : null;
  if (!parsed.ok || runs === null) return null;
  return {
    file,
    composite: runs.get('using')?.text?.text.toLowerCase() === 'composite',
    inputs: declaredInputs(parsed.root.get('inputs')),
    steps: (runs.get('steps')?.items ?? []).map(stepOf),
  };
}
