import type { ApiResult, TryResult } from './answer.ts';
import type { ApiFailure } from './problem.ts';

/** How patient the client is, in ms; by the bounds of `3-evidence`, shorter only in tests. */
export interface RetryPolicy {
  readonly tries: number;
  readonly request: number;
  readonly all: number;
  readonly backoff: number;
  /** The longest `retry-after` that is respected. */
  readonly longestWait: number;
}

export const PATIENCE: RetryPolicy = {
  tries: 4,
  request: 10_000,
  all: 90_000,
  backoff: 500,
  longestWait: 60_000,
};

/** Statuses that answer a question and are not retried; `any`: no retry at all. */
export type Final = readonly number[] | 'any';

/** A failed try: which one it was, the ms left in total, and a random number from 0 to 1. */
interface Failing {
  readonly turn: number;
  readonly left: number;
  readonly chance: number;
}

/** Milliseconds to wait before the next try; null if there is none. */
export function waitAfter(
  { problem, transient, wait }: ApiFailure,
  { turn, left, chance }: Failing,
  { tries, backoff, longestWait }: RetryPolicy,
  final: Final,
): number | null {
  if (turn === tries || !transient) return null;
  if (final === 'any' || final.includes(problem.status ?? 0)) return null;
  const pause = wait ?? backoff * 2 ** (turn - 1) * (0.5 + chance);
  return pause > longestWait || pause > left ? null : pause;
}

/** The final result of a try; `permissions`: all that the job needs, shown if one is missing. */
export function asAnswered<T>(
  request: string,
  attempt: TryResult<T>,
  permissions: string | undefined,
): ApiResult<T> {
  if (attempt.ok) return { ...attempt, request };
  const { problem } = attempt;
  const lacks = problem.code === 'api.forbidden' && problem.permission !== undefined;
  return {
    ok: false,
    problem: { ...problem, ...(lacks && permissions !== undefined && { permissions }) },
  };
}
