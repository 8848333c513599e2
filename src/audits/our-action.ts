import type { Place } from './finding.ts';
import type { Repository } from './repository.ts';
import type { Step } from './workflow.ts';

/** Where the action is published. */
export const OUR_ACTION = 'ezdrav/ezdrav-intervention-gate';

const PUBLISHED = /^[\w.-]+\/ezdrav-intervention-gate(?:@|$)/i;
const OUR_NAME = /^name:\s*['"]?eZdrav intervention gate\b/m;

/** A step that runs our action. `mode` null: an expression, so that nobody can tell. */
export interface OurStep {
  readonly step: Step;
  readonly mode: string | null;
  /** Where the mode is said, else where the step begins. */
  readonly at: Place;
}

/** Tells our action's steps: published, under a name given, or `./` where this is our repository. */
export function ourAction(repository: Repository): (step: Step) => OurStep | null {
  const own = repository.files.some(
    ({ path, text }) => /^action\.ya?ml$/.test(path) && OUR_NAME.test(text),
  );
  const names = new Set(repository.actionNames.map((name) => name.toLowerCase()));
  return (step) => {
    const uses = step.uses?.text ?? '';
    const [name = ''] = uses.toLowerCase().split('@');
    const ours = PUBLISHED.test(uses) || names.has(name) || (own && /^\.\/?$/.test(uses));
    if (!ours) return null;
    const input = step.inputs.get('mode');
    const mode = input?.text || 'gate';
    return { step, mode: isExpression(mode) ? null : mode, at: input?.place ?? step.place };
  };
}

export function isExpression(text: string): boolean {
  return text.includes('${{');
}
