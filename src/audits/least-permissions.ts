import type { OurStep } from './our-action.ts';
import type { Level } from './permissions-stated.ts';

type Scopes = Readonly<Record<string, Exclude<Level, 'none'>>>;

const GATE: Scopes = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
};

/** What each mode asks GitHub for with the workflow's own token. Source: `README.md`, Permissions. */
const LEAST: Readonly<Record<string, Scopes>> = {
  gate: GATE,
  check: { contents: 'read', 'pull-requests': 'write' },
  announce: { contents: 'read', deployments: 'write', issues: 'write', actions: 'read' },
  close: { contents: 'read', deployments: 'read', actions: 'read', issues: 'write' },
  request: { contents: 'read', deployments: 'read', issues: 'write' },
  staff: { contents: 'read', issues: 'write' },
  resume: { ...GATE, actions: 'write', checks: 'read' },
  guard: {},
  doctor: { contents: 'read', actions: 'read' },
  report: { contents: 'read', deployments: 'read' },
};

const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i;

/** Whether the step asks with the workflow's own token and not with that of a GitHub App or person. */
export function usesWorkflowToken({ step }: OurStep): boolean {
  const token = step.inputs.get('token')?.text ?? '';
  return token === '' || OWN_TOKEN.test(token);
}

/** The least permissions of the workflow's token for these steps of our action together. */
export function leastFor(steps: readonly OurStep[]): ReadonlyMap<string, Level> {
  const least = new Map<string, Level>();
  for (const each of steps.filter(usesWorkflowToken)) {
    const mails = each.mode === 'gate' && (each.step.inputs.get('smtp-url')?.text ?? '') !== '';
    const scopes = {
      ...LEAST[each.mode ?? 'gate'],
      ...(mails && { deployments: 'write' as const }),
    };
    for (const [scope, level] of Object.entries(scopes)) {
      if (least.get(scope) !== 'write') least.set(scope, level);
    }
  }
  return least;
}
