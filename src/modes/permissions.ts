import type { Inputs } from '../runner/inputs.ts';

/** Least permissions of the jobs for each mode, as in docs/modes.md. */
const GATE = 'actions: read, contents: read, deployments: read, issues: read, pull-requests: read';
const SIGNING = 'actions: read, contents: read, deployments: write, id-token: write, issues: write';
const LEAST: Partial<Readonly<Record<Inputs['mode'], string>>> = {
  gate: GATE,
  check: 'contents: read, pull-requests: write',
  announce: SIGNING,
  approve: SIGNING,
  evidence: GATE,
  close: 'actions: read, contents: read, deployments: read, issues: write',
  request: 'contents: read, deployments: read, issues: write',
  staff: 'contents: read, id-token: write, issues: write',
  resume:
    'actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read',
  guard: 'actions: read, contents: read, deployments: write, issues: read, pull-requests: read',
  report: 'contents: read, deployments: read, issues: read',
  portfolio: 'contents: read, deployments: read',
  doctor: 'actions: read, contents: read',
};

/**
 * The line with everything a mode's job needs, ready to paste: a job that lacks one permission often lacks
 * more, and each would cost a refused run. Undefined if unknown.
 */
export function permissionsLine({ mode, smtpUrl }: Inputs): string | undefined {
  const least = LEAST[mode];
  if (least === undefined) return undefined;
  // With a mail server the gate sends an urgent notification itself.
  const sends = mode === 'gate' && smtpUrl !== undefined;
  return `permissions: { ${sends ? least.replace('deployments: read', 'deployments: write') : least} }`;
}
