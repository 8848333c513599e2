import type { OurCopy } from './declarations.ts';
import type { FilePlace } from './finding.ts';
import type { Repository } from './repository.ts';
import type { WorkflowStep } from './workflow.ts';

/** The repository in which the action is published. */
export const OUR_ACTION = 'ezdrav/ezdrav-intervention-gate';

const OUR_NAME = /^name:\s*['"]?eZdrav intervention gate\b/m;

/** A step that runs our action. `mode` is null if it is an expression, and so unknown. */
export interface OurStep {
  readonly step: WorkflowStep;
  readonly mode: string | null;
  /** Where the mode is given, otherwise where the step begins. */
  readonly at: FilePlace;
}

/** Recognises steps with our action: published by us, under a given name, or `./` if this is our repository. */
export function ourAction(
  repository: Repository,
  given: readonly OurCopy[],
): (step: WorkflowStep) => OurStep | null {
  const own = repository.files.some(
    ({ path, text }) => /^action\.ya?ml$/.test(path) && OUR_NAME.test(text),
  );
  const names = new Set([OUR_ACTION, ...given.map(({ action }) => action.toLowerCase())]);
  return (step) => {
    const uses = step.uses?.text ?? '';
    if (!names.has(actionName(step)) && !(own && /^\.\/?$/.test(uses))) return null;
    const input = step.inputs.get('mode');
    const mode = input?.text || 'gate';
    return { step, mode: isExpression(mode) ? null : mode, at: input?.place ?? step.place };
  };
}

/** Returns true if a step runs our action as published, or that of this very repository. */
export function isPublished({ uses }: WorkflowStep): boolean {
  const name = uses?.text ?? '';
  return name.toLowerCase().startsWith(`${OUR_ACTION}@`) || /^\.\/?$/.test(name);
}

/** Returns true for the same name under another owner: a copy, whose behaviour is unknown. */
export function isCopy(step: WorkflowStep): boolean {
  const name = actionName(step);
  return name.endsWith(OUR_ACTION.slice(OUR_ACTION.indexOf('/'))) && name !== OUR_ACTION;
}

/** `owner/name` of the action a step uses, in lower case; empty if it uses none. */
export function actionName({ uses }: WorkflowStep): string {
  return (uses?.text ?? '').toLowerCase().replace(/@.*$/s, '');
}

export function isExpression(text: string): boolean {
  return text.includes('${{');
}
