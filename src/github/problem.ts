import { RequestError } from '@octokit/request-error';
import { instantOf } from '../calendar/instant.ts';
import { causeOf } from '../faults/cause.ts';
import { tellMaintainers } from '../faults/maintainers.ts';
import type { Flaw, Problem } from '../rules/facts.ts';

/** A problem, and whether a retry may help: `wait` in ms if the server said how long. */
export interface ApiFailure {
  readonly problem: Problem;
  readonly transient: boolean;
  readonly wait: number | null;
}

/** A problem that we found ourselves. */
export function flawed(
  code: Problem['code'],
  request: string,
  status: number | null,
  flaw: Flaw,
  transient: boolean,
): ApiFailure {
  return { problem: { code, request, status, detail: '', flaw }, transient, wait: null };
}

function failure(
  code: Problem['code'],
  request: string,
  status: number | null,
  detail: string,
  transient: boolean,
): ApiFailure {
  return { problem: { code, request, status, detail: shorten(detail) }, transient, wait: null };
}

/** Statuses that a retry does not change: the request itself or the token is at fault. */
const FINAL = new Set([400, 401, 410, 422]);

/** Converts what octokit threw into a problem. `now`: epoch milliseconds by GitHub's clock, or null. */
export function failureOf(request: string, error: unknown, now: number | null): ApiFailure {
  if (!(error instanceof RequestError) || error.response === undefined) {
    tellMaintainers(request, error);
    const flaw: Flaw = { why: causeOf(error), values: {} };
    return flawed('api.unavailable', request, null, flaw, true);
  }
  const { status, response } = error;
  const header = (name: string): string | undefined => response.headers[name]?.toString();
  const detail = wordsOf(response.data);
  const limited =
    status === 429 ||
    (status === 403 &&
      (header('x-ratelimit-remaining') === '0' ||
        header('retry-after') !== undefined ||
        /rate limit/i.test(detail)));
  if (limited) {
    const limit = failure('api.rate-limited', request, status, detail, true);
    const [after, reset] = [header('retry-after'), header('x-ratelimit-reset')];
    const until = limitEnds(after, reset, now ?? Date.parse(header('date') ?? ''));
    return {
      ...limit,
      problem: { ...limit.problem, ...until },
      wait: waitAsked(after, reset, now),
    };
  }
  if (status === 401 || status === 403 || status === 404) {
    const forbidden = failure('api.forbidden', request, status, detail, status === 404);
    // A token that is not accepted at all does not lack a permission.
    if (status === 401) return forbidden;
    return lacking(forbidden, header('x-accepted-github-permissions') ?? needed(request));
  }
  return failure('api.unavailable', request, status, detail, !FINAL.has(status));
}

/** The problem for a status of a server that is not the API: it knows neither our permissions nor our limits. */
export function failureOfStatus(request: string, status: number, text: string): ApiFailure {
  const code =
    status === 429 ? 'api.rate-limited' : DENYING.has(status) ? 'api.forbidden' : 'api.unavailable';
  return failure(code, request, status, text, !FINAL.has(status) && status !== 403);
}

const DENYING = new Set([401, 403, 404]);

/** The permission a token needs for a part of GraphQL's answer; GitHub only names the part. */
const FIELDS: Readonly<Record<string, string | undefined>> = {
  defaultBranchRef: 'contents=read',
  ref: 'contents=read',
  alike: 'contents=read',
  object: 'contents=read',
  file: 'contents=read',
  deployments: 'deployments=read',
  associatedPullRequests: 'pull_requests=read',
  pullRequest: 'pull_requests=read',
  pullRequests: 'pull_requests=read',
  issue: 'issues=read',
  issues: 'issues=read',
};

/** Numbered parts of a query: objects of git, and issues. */
function aliased(part: string | number): string | undefined {
  if (typeof part === 'number') return undefined;
  if (/^[bcp]\d+$/.test(part)) return 'contents=read';
  return /^i\d+$/.test(part) ? 'issues=read' : undefined;
}

/** The same by path, for servers that do not say it in a header. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/^GET \/[^?]*\/actions\//, 'actions=read'],
  [/^GET \/[^?]*\/(?:activity|git\/)/, 'contents=read'],
  [/^GET \/[^?]*\/issues/, 'issues=read'],
];

function needed(request: string): string | undefined {
  return PATHS.find(([path]) => path.test(request))?.[1];
}

/** Converts `deployments=read`, as GitHub writes it, to the form of a workflow's `permissions`. */
function lacking(failed: ApiFailure, permission: string | undefined): ApiFailure {
  if (permission === undefined) return failed;
  const written = shorten(permission.replaceAll('=', ': ').replaceAll('_', '-'));
  return { ...failed, problem: { ...failed.problem, permission: written } };
}

function waitAsked(
  retryAfter: string | undefined,
  reset: string | undefined,
  now: number | null,
): number | null {
  if (retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  if (reset !== undefined && /^\d{1,12}$/.test(reset) && now !== null) {
    return Math.max(0, Number(reset) * 1000 - now) + 1000;
  }
  return null;
}

/** When a rate limit ends, by the server's answer; only shown to people. */
function limitEnds(
  retryAfter: string | undefined,
  reset: string | undefined,
  now: number,
): Pick<Problem, 'until'> {
  if (retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)) {
    return Number.isFinite(now) ? { until: instantOf(now + Number(retryAfter) * 1000) } : {};
  }
  return reset !== undefined && /^\d{1,12}$/.test(reset)
    ? { until: instantOf(Number(reset) * 1000) }
    : {};
}

/** One of GraphQL's `errors`. */
export interface GraphQlError {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

/**
 * The problem for GraphQL's `errors`, of which the first gives the kind and the place in the answer. `reset`:
 * when the rate limit ends, by a header of the same answer.
 */
export function graphQlFailure(
  request: string,
  error: GraphQlError,
  reset: string | undefined,
): ApiFailure {
  const { type = '', message = '', path = [] } = error;
  if (type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES') {
    const forbidden = failure('api.forbidden', request, 200, message, false);
    const fields = path.map((part) => FIELDS[part] ?? aliased(part));
    return lacking(
      forbidden,
      fields.findLast((permission) => permission !== undefined),
    );
  }
  if (type === 'RATE_LIMITED') {
    const limit = failure('api.rate-limited', request, 200, message, true);
    const until = limitEnds(undefined, reset, Number.NaN);
    return { ...limit, problem: { ...limit.problem, ...until } };
  }
  return failure('api.unavailable', request, 200, message || type, true);
}

/** What GitHub itself says in a failed answer; empty if it says nothing. */
function wordsOf(data: unknown): string {
  if (typeof data === 'string') return data;
  const said = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
  return typeof said === 'string' ? said : '';
}

/** Untrusted text for a report: one line, at most 200 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
