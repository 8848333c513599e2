import { R } from './rest/call.ts';
import type { Level, Token } from './state/world.ts';

// The permissions a token needs for an operation: one of the alternatives in GitHub's reference under
// "Fine-grained access tokens". Every token has metadata: read.

type Needs = readonly (readonly [permission: string, level: Level])[];

const read = (...names: string[]): Needs => names.map((name) => [name, 'read'] as const);
const write = (...names: string[]): Needs => names.map((name) => [name, 'write'] as const);

/** By the beginning of `METHOD path`; the longest match counts. */
const TABLE: readonly (readonly [prefix: string, needs: Needs])[] = [
  [`GET ${R}`, read('metadata')],
  [`GET ${R}/activity`, read('contents')],
  [`GET ${R}/actions/`, read('actions')],
  [`POST ${R}/actions/runs/{run_id}/deployment_protection_rule`, write('deployments')],
  [`POST ${R}/actions/runs/{run_id}/rerun`, write('actions')],
  [`GET ${R}/branches/{branch}`, read('contents')],
  [`GET ${R}/branches/{branch}/protection`, read('administration')],
  [`GET ${R}/check-runs/`, read('checks')],
  [`GET ${R}/collaborators`, read('metadata')],
  [`GET ${R}/commits/`, read('contents')],
  [`GET ${R}/commits/{ref}/check-runs`, read('checks')],
  [`GET ${R}/commits/{commit_sha}/pulls`, read('pull-requests')],
  [`GET ${R}/contents/`, read('contents')],
  [`GET ${R}/deployments`, read('deployments')],
  [`POST ${R}/deployments`, write('deployments')],
  [`GET ${R}/environments`, read('actions')],
  [`GET ${R}/git/`, read('contents')],
  [`GET ${R}/issues`, read('issues')],
  [`GET ${R}/issues/`, read('issues', 'pull-requests')],
  [`POST ${R}/issues`, write('issues')],
  [`POST ${R}/issues/{issue_number}/comments`, write('issues', 'pull-requests')],
  [`PATCH ${R}/issues/`, write('issues', 'pull-requests')],
  [`DELETE ${R}/issues/`, write('issues', 'pull-requests')],
  [`GET ${R}/labels`, read('issues', 'pull-requests')],
  [`POST ${R}/labels`, write('issues', 'pull-requests')],
  [`GET ${R}/pulls`, read('pull-requests')],
  [`GET ${R}/rules`, read('metadata')],
  // Without membership GitHub returns public members or a redirect rather than a refusal.
  ['GET /orgs/', read('metadata')],
];

export function needsOf(operation: string): Needs {
  const found = TABLE.filter(([prefix]) => operation.startsWith(prefix));
  const longest = found.toSorted(([a], [b]) => b.length - a.length)[0];
  if (!longest) throw new Error(`no permission is known for ${operation}`);
  return longest[1];
}

export function holds(token: Token, permission: string, level: Level): boolean {
  if (token.permissions === null || permission === 'metadata') return true;
  const held = token.permissions[permission];
  return held === 'write' || held === level;
}

export const allowed = (token: Token, needs: Needs): boolean =>
  needs.some(([permission, level]) => holds(token, permission, level));

/** As GitHub writes it in `x-accepted-github-permissions`. */
export const accepted = (needs: Needs): string =>
  needs.map(([permission, level]) => `${permission.replaceAll('-', '_')}=${level}`).join('; ');
