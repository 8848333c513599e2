import { describe, expect, test } from 'vitest';
import type { ApiFailure } from '../../src/github/problem.ts';
import { PATIENCE, waitAfter } from '../../src/github/retry.ts';

const FAULT: ApiFailure = {
  problem: { code: 'api.unavailable', request: 'GET /x', status: 502, detail: '' },
  transient: true,
  wait: null,
};
const FIRST = { turn: 1, left: 90_000, chance: 0.5 };

describe('a try that failed', () => {
  const ROWS: readonly (readonly [string, Parameters<typeof waitAfter>, number | null])[] = [
    ['is tried again soon', [FAULT, FIRST, PATIENCE, []], 500],
    ['at the earliest after half of that', [FAULT, { ...FIRST, chance: 0 }, PATIENCE, []], 250],
    ['later after the second', [FAULT, { ...FIRST, turn: 2 }, PATIENCE, []], 1000],
    ['later still after the third', [FAULT, { ...FIRST, turn: 3 }, PATIENCE, []], 2000],
    ['not after the fourth', [FAULT, { ...FIRST, turn: 4 }, PATIENCE, []], null],
    ['not where it will not pass', [{ ...FAULT, transient: false }, FIRST, PATIENCE, []], null],
    ['not where its status is an answer', [FAULT, FIRST, PATIENCE, [404, 502]], null],
    ['but where another status would be', [FAULT, FIRST, PATIENCE, [404]], 500],
    ['not where any status is an answer', [FAULT, FIRST, PATIENCE, 'any'], null],
    ['when the server says', [{ ...FAULT, wait: 60_000 }, FIRST, PATIENCE, []], 60_000],
    ['at once where it says so', [{ ...FAULT, wait: 0 }, FIRST, PATIENCE, []], 0],
    ['not where that is too late', [{ ...FAULT, wait: 60_001 }, FIRST, PATIENCE, []], null],
    ['at the last moment', [FAULT, { ...FIRST, left: 500 }, PATIENCE, []], 500],
    ['not where too little is left', [FAULT, { ...FIRST, left: 499 }, PATIENCE, []], null],
  ];

  test.each(ROWS)('%s', (_, given, wait) => {
    expect(waitAfter(...given)).toBe(wait);
  });
});
