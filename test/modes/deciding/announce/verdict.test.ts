import { expect, test } from 'vitest';
import {
  type Asked,
  bareFacts,
  verdictOnFiles,
  verdictOnFinished,
  verdictOnRun,
} from '../../../../src/modes/announce/verdict.ts';
import type { Files } from '../../../../src/rules/facts.ts';
import type { Verdict } from '../../../../src/rules/verdict.ts';
import {
  candidate,
  known,
  NOW,
  problem,
  read,
  solution,
  time,
  unknown,
} from '../../../support/builders.ts';

const CLIENT: Asked = {
  clock: { now: () => known(NOW) },
  counted: { requests: 3, roundTrips: 2 },
};
const NO_CLOCK: Asked = {
  ...CLIENT,
  clock: { now: () => unknown({ code: 'clock.unverifiable' }) },
};
const INVALID: Files = {
  kind: 'invalid',
  diagnostics: [
    {
      file: '.ezdrav/solution.yml',
      line: 2,
      column: 1,
      code: 'file.unknown-key',
      key: 'nme',
      found: 'nme',
      expected: [],
    },
  ],
};
const READ = read([candidate()]);
const SOLUTION = solution();

function shown({ decision, allowed, rules, reasonCodes }: Verdict): readonly unknown[] {
  return [decision, allowed, [...new Set(rules.map(({ rule }) => rule))], reasonCodes];
}

test('of files alone only what the files, the clock and GitHub show is told', () => {
  const forbidden = problem({ code: 'api.forbidden', status: 403 });
  expect([
    shown(verdictOnFiles(CLIENT, INVALID, null, SOLUTION, 'push')),
    shown(verdictOnFiles(CLIENT, READ, forbidden, SOLUTION, 'push')),
    shown(verdictOnFiles(NO_CLOCK, READ, null, SOLUTION, 'push')),
  ]).toEqual([
    ['invalid', false, ['file', 'clock', 'api'], ['file.invalid']],
    ['unverifiable', false, ['file', 'clock', 'api'], ['api.forbidden']],
    ['unverifiable', false, ['file', 'clock', 'api'], ['clock.unverifiable']],
  ]);
});

test('an intervention that has its outcome is told so, and nothing else', () => {
  const done = candidate({
    outcome: {
      'started-at': time('2026-12-01T22:04'),
      'ended-at': time('2026-12-01T23:31'),
      result: 'completed',
    },
  });
  const verdict = verdictOnFinished(CLIENT, read([done]), done, SOLUTION, 'push');
  expect(shown(verdict)).toEqual(['deny', false, ['target'], ['target.finished']]);
});

test('a run whose receipts would count for nothing is told by its event and its ref', () => {
  const run = { event: 'pull_request', ref: 'refs/pull/7/merge' };
  const verdict = verdictOnRun(CLIENT, READ, SOLUTION, run);
  expect(verdict).toMatchObject({
    decision: 'deny',
    allowed: false,
    reasonCodes: ['event.not-allowed'],
    rules: [
      {
        rule: 'event',
        outcome: 'fail',
        code: 'event.not-allowed',
        evidence: 'verified',
        facts: { ...run, announcing: true },
      },
    ],
  });
  expect(verdict.rules).toHaveLength(1);
});

test('where no intervention was looked at, nothing of any is known', () => {
  expect(bareFacts(CLIENT, READ, null, 'push')).toEqual({
    repository: null,
    now: known(NOW),
    event: 'push',
    files: READ,
    target: {
      ref: { kind: 'announced-release' },
      deployed: null,
      tagNow: null,
      environment: 'production',
    },
    landing: null,
    receipts: null,
    consents: null,
    actor: null,
    triggeringActor: null,
    formerRules: null,
    roster: { known: true, value: null, grade: 'recorded', sources: [] },
    problems: [],
    requests: CLIENT.counted,
  });
});

test('what failed is a problem, and so is a clock that nobody can trust', () => {
  const [clock, api] = [problem({ code: 'clock.unverifiable' }), problem()];
  expect(bareFacts(NO_CLOCK, READ, api, 'push').problems).toEqual([api, clock]);
});
