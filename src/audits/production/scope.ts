import { conditionHolds, readCondition } from '../reading/condition.ts';
import { alternatives, CHOSEN, isOpen, JUDGED, type Lookup, opened } from '../reading/values.ts';
import { OPEN, type World } from '../reading/world.ts';
import type {
  DeclaredInput,
  WorkflowJob,
  WorkflowStep,
  PlacedText,
  Variables,
  Workflow,
} from '../workflow.ts';

/** A job that calls a workflow of this repository, with its own workflow. */
export interface Caller {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
}

/** Which jobs call which workflow, and the values of their inputs, each computed once. */
export interface Callers {
  readonly of: (workflow: Workflow) => readonly Caller[];
  readonly known: Map<string, readonly string[]>;
}

/** Maximum depth of variables of variables and inputs of inputs; ends circles. */
const DEEPEST = 6;

const OF_THE_RELEASE = new Set([
  'github.sha',
  'github.ref',
  'github.ref_name',
  'github.workflow_sha',
  'github.event.release.tag_name',
  'github.event.after',
  'github.event.head_commit.id',
]);
const FREE = /^github\.(?:event\.(?!inputs\.|repository\.|action$|number$)|head_ref)/;

/** The scope in which texts of a job (and of its steps or composite actions) are resolved. */
export function lookupIn(
  caller: Caller,
  callers: Callers,
  step: WorkflowStep | null = null,
  depth = 0,
): Lookup {
  const { job } = caller;
  const plain: Lookup = (path) => {
    const [context = '', name = '', ...more] = path;
    const whole = path.join('.');
    if (OF_THE_RELEASE.has(whole)) return [JUDGED];
    if (whole === 'github.ref_type') return ['tag', 'branch'];
    if (whole === 'github.repository') return [OPEN];
    if (context === 'inputs') return inputValues(name, caller, callers, depth);
    if (whole.startsWith('github.event.inputs.') && path.length === 4)
      return inputValues(path.slice(3).join(), caller, callers, depth);
    if (context === 'matrix') return matrixValues([name, ...more].join('.'), job, lookup, depth);
    if (context === 'env') return variableValues(name, step, caller, lookup, depth);
    return FREE.test(whole) ? [CHOSEN] : null;
  };
  const lookup: Lookup = (path) => {
    if (depth > DEEPEST) return null;
    return plain(path);
  };
  return narrowed(lookup, [job.condition, step?.condition ?? null]);
}

/** Drops the values for which a condition does not hold. */
function narrowed(lookup: Lookup, conditions: readonly (PlacedText | null)[]): Lookup {
  const read = conditions.flatMap((each) => (each === null ? [] : [readCondition(each.raw)]));
  if (read.length === 0) return lookup;
  return (path) => {
    const values = lookup(path);
    if (values === null || values.length < 2) return values;
    const name = path.join('.').replace(/^github\.event\.inputs\./, 'inputs.');
    return values.filter((value) => {
      const world: World = {
        value: (asked) => {
          const other = asked.join('.').replace(/^github\.event\.inputs\./, 'inputs.');
          return other === name ? opened(value) : undefined;
        },
        status: () => undefined,
      };
      return read.every((condition) => conditionHolds(condition, world) !== false);
    });
  };
}

function inputValues(
  name: string,
  { workflow }: Caller,
  callers: Callers,
  depth: number,
): readonly string[] {
  const values: string[] = [];
  for (const trigger of workflow.triggers) {
    if (trigger.name === 'workflow_dispatch') {
      const declared = trigger.inputs.get(name);
      if (declared !== undefined) values.push(...declaredValues(declared));
    }
    if (trigger.name === 'workflow_call') {
      values.push(...handedOver(name, workflow, trigger.inputs.get(name), callers, depth));
    }
  }
  return values.length === 0 ? [CHOSEN] : [...new Set(values)];
}

function declaredValues({ type, options, default: given }: DeclaredInput): readonly string[] {
  if (type === 'choice' && options.length > 0) return options;
  if (type === 'boolean') return ['true', 'false'];
  if (type === 'number') return ['1'];
  if (type === 'environment') return [OPEN];
  return given === null || given === '' ? [CHOSEN] : [CHOSEN, given];
}

function handedOver(
  name: string,
  workflow: Workflow,
  declared: DeclaredInput | undefined,
  callers: Callers,
  depth: number,
): readonly string[] {
  const calling = callers.of(workflow);
  const given = declared?.default ?? '';
  const otherwise = given === '' ? [] : alternatives(given, () => null);
  if (declared?.type === 'boolean') return ['true', 'false'];
  // Without a caller here, a caller elsewhere may choose anything.
  if (calling.length === 0) return [CHOSEN, ...otherwise];
  const key = `${workflow.file} ${name}`;
  const before = callers.known.get(key);
  if (before !== undefined) return before;
  // Asked again before it is known: it is passed in a circle.
  callers.known.set(key, [OPEN]);
  const values = calling.flatMap((caller) => {
    const handed = caller.job.inputs.get(name);
    if (handed === undefined) return otherwise;
    return alternatives(handed.text, lookupIn(caller, callers, null, depth + 1));
  });
  const distinct = [...new Set(values)];
  callers.known.set(key, distinct);
  return distinct;
}

function matrixValues(
  name: string,
  { matrix }: WorkflowJob,
  lookup: Lookup,
  depth: number,
): readonly string[] | null {
  const values = matrix?.get(name);
  if (values === undefined) return null;
  // A matrix cannot refer to itself.
  const inside: Lookup = (path) => (path[0] === 'matrix' || depth > DEEPEST ? null : lookup(path));
  return values.flatMap((each) => alternatives(each, inside));
}

function variableValues(
  name: string,
  step: WorkflowStep | null,
  { workflow, job }: Caller,
  lookup: Lookup,
  depth: number,
): readonly string[] | null {
  const found = [step?.variables ?? [], job.variables, job.inContainer, workflow.variables]
    .map((variables) => valueOf(variables, name))
    .find((value) => value !== null);
  if (found === undefined || found === null) return null;
  const inside: Lookup = (path) => (path[0] === 'env' || depth > DEEPEST ? null : lookup(path));
  return alternatives(found.text, inside);
}

function valueOf(variables: Variables, name: string): PlacedText | null {
  return (
    variables.find((each) => each.name.text.toLowerCase() === name.toLowerCase())?.value ?? null
  );
}

/** The scope inside a composite action: its inputs are what the step passes, otherwise their defaults. */
export function lookupInAction(
  inputs: ReadonlyMap<string, DeclaredInput>,
  handed: ReadonlyMap<string, PlacedText>,
  outside: Lookup,
): Lookup {
  return (path) => {
    const [context = '', name = ''] = path;
    if (context !== 'inputs')
      return context === 'env' || context === 'github' ? outside(path) : null;
    const text = handed.get(name)?.text ?? inputs.get(name)?.default;
    return text === null || text === undefined ? [''] : alternatives(text, outside);
  };
}

/** Returns true if a value may be anything. */
export function isAnything(value: string): boolean {
  return isOpen(value) && value.replaceAll(/[\uE000-\uE002]/g, '').trim() === '';
}
