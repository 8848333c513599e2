import { RequestError } from '@octokit/request-error';
import type { Problem } from '../rules/facts.ts';

/** A problem, and whether asking again may help: `wait` in ms where the server said how long. */
export interface Failure {
  readonly problem: Problem;
  readonly transient: boolean;
  readonly wait: number | null;
}

export function failure(
  code: Problem['code'],
  request: string,
  status: number | null,
  detail: string,
  transient: boolean,
): Failure {
  return { problem: { code, request, status, detail: shorten(detail) }, transient, wait: null };
}

/** Statuses that another try does not change: the request itself or the token is at fault. */
const FINAL = new Set([400, 401, 410, 422]);

/** What octokit threw, as one of our problems. `now`: epoch milliseconds by GitHub's clock, or null. */
export function failureOf(request: string, error: unknown, now: number | null): Failure {
  if (!(error instanceof RequestError) || error.response === undefined) {
    return failure('api.unavailable', request, null, messageOf(error), true);
  }
  const { status, response } = error;
  const header = (name: string): string | undefined => response.headers[name]?.toString();
  const detail = error.message;
  const limited =
    status === 429 ||
    (status === 403 &&
      (header('x-ratelimit-remaining') === '0' ||
        header('retry-after') !== undefined ||
        /rate limit/i.test(detail)));
  if (limited) {
    const limit = failure('api.rate-limited', request, status, detail, true);
    return { ...limit, wait: waitAsked(header('retry-after'), header('x-ratelimit-reset'), now) };
  }
  if (status === 401 || status === 403 || status === 404) {
    const permission = header('x-accepted-github-permissions')?.replaceAll('=', ': ');
    const forbidden = failure('api.forbidden', request, status, detail, status === 404);
    return permission === undefined
      ? forbidden
      : { ...forbidden, problem: { ...forbidden.problem, permission: shorten(permission) } };
  }
  return failure('api.unavailable', request, status, detail, !FINAL.has(status));
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

/** GraphQL's `errors`, of which the first names the kind. */
export function graphQlFailure(request: string, type = '', message = ''): Failure {
  if (type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES') {
    return failure('api.forbidden', request, 200, message, false);
  }
  if (type === 'RATE_LIMITED') return failure('api.rate-limited', request, 200, message, true);
  return failure('api.unavailable', request, 200, message || type, true);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no answer';
}

/** Untrusted text for a report: one line, at most 200 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
