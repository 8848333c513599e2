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

const SENDING: Scopes = {
  contents: 'read',
  deployments: 'write',
  issues: 'write',
  actions: 'read',
};

/** Modes whose receipts GitHub can sign if the job may ask for it. */
const SIGNING = new Set(['announce', 'approve', 'staff']);

/** What each mode needs from the workflow's own token. Source: `README.md`, Permissions. */
const LEAST: Readonly<Record<string, Scopes>> = {
  gate: GATE,
  check: { contents: 'read', 'pull-requests': 'write' },
  announce: SENDING,
  approve: SENDING,
  close: { contents: 'read', deployments: 'read', actions: 'read', issues: 'write' },
  request: { contents: 'read', deployments: 'read', issues: 'write' },
  staff: { contents: 'read', issues: 'write' },
  resume: { ...GATE, actions: 'write', checks: 'read' },
  guard: {},
  doctor: { contents: 'read', actions: 'read' },
  report: { contents: 'read', deployments: 'read', issues: 'read' },
  evidence: GATE,
  portfolio: { contents: 'read' },
};

const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i;

/** Returns true if the step uses the workflow's own token rather than that of a GitHub App or person. */
export function usesWorkflowToken({ step }: OurStep): boolean {
  const token = step.inputs.get('token')?.text ?? '';
  return token === '' || OWN_TOKEN.test(token);
}

/** The least permissions of the workflow's token for all these steps of our action. */
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

/** The same with what these steps may hold in addition: with `id-token: write` receipts are signed. */
export function mostFor(steps: readonly OurStep[]): ReadonlyMap<string, Level> {
  const signs = steps.some(({ mode }) => mode !== null && SIGNING.has(mode));
  return new Map([...leastFor(steps), ...(signs ? ([['id-token', 'write']] as const) : [])]);
}
