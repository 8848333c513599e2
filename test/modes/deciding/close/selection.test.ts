import { expect, test } from 'vitest';
import type { Asked } from '../../../../src/modes/announce/verdict.ts';
import { selectForClosing } from '../../../../src/modes/close/selection.ts';
import type { Intervention } from '../../../../src/records/types.ts';
import type { Candidate } from '../../../../src/rules/facts.ts';
import { candidate, known, NOW, read, solution, time } from '../../../support/builders.ts';

const CLIENT: Asked = {
  clock: { now: () => known(NOW) },
  counted: { requests: 0, roundTrips: 0 },
};
const OUTCOME: Intervention['outcome'] = {
  'started-at': time('2026-12-01T22:04'),
  'ended-at': time('2026-12-01T23:31'),
  result: 'completed',
};

function plan(name: string, changes: Partial<Intervention> = {}): Candidate {
  return candidate({ id: name, ...changes }, { path: `.ezdrav/interventions/${name}.yml` });
}

const OPEN = plan('open');
const OTHER = plan('other', { release: { tag: 'v4.13.0' } });
const DONE = plan('done', { outcome: OUTCOME });
const path = (name: string): string => `.ezdrav/interventions/${name}.yml`;
const TAG = 'refs/tags/v4.12.0';
const MAIN = 'refs/heads/main';

test.each<
  readonly [string, readonly Candidate[], string, string | undefined, string, boolean | string]
>([
  ['the one that announces the tag', [OTHER, OPEN], TAG, undefined, 'open', true],
  ['the one that announces it and is named', [OTHER, OPEN], TAG, path('open'), 'open', true],
  [
    'the one that is to come, beside a finished one of the tag',
    [DONE, OPEN],
    TAG,
    undefined,
    'open',
    true,
  ],
  ['the finished one of the tag', [OTHER, DONE], TAG, undefined, 'done', true],
  ['the one that is named, from the branch', [OTHER, OPEN], MAIN, path('open'), 'open', false],
  ['the finished one that is named, from the branch', [DONE], MAIN, path('done'), 'done', false],
  ['the one that is named, from another tag', [OTHER, OPEN], TAG, path('other'), 'other', false],
  [
    'none where nothing is named, from the branch',
    [OPEN],
    MAIN,
    undefined,
    '',
    'target.no-release',
  ],
  ['none where no file announces the tag', [OTHER], TAG, undefined, '', 'target.tag-mismatch'],
  ['none where two announce it', [OPEN, plan('twin')], TAG, undefined, '', 'target.ambiguous'],
  [
    'none where two finished ones do',
    [DONE, plan('d2', { outcome: OUTCOME })],
    TAG,
    undefined,
    '',
    'target.finished',
  ],
])('closes %s', (_, candidates, ref, intervention, id, ofThisRun) => {
  const selected = selectForClosing(
    CLIENT,
    read(candidates),
    solution(),
    { environment: 'production', intervention },
    { event: 'push', ref },
  );
  const found =
    selected.kind === 'meant'
      ? [selected.candidate.intervention.id, selected.ofThisRun]
      : ['', selected.verdict.reasonCodes.join(' ')];
  expect(found).toEqual([id, ofThisRun]);
});

test('that the environment is another one is no reason why none can be closed', () => {
  const selected = selectForClosing(
    CLIENT,
    read([OTHER]),
    solution(),
    { environment: 'test', intervention: undefined },
    { event: 'push', ref: TAG },
  );
  expect(selected).toMatchObject({
    kind: 'none',
    verdict: {
      decision: 'deny',
      allowed: false,
      reasonCodes: ['target.tag-mismatch'],
      rules: [{ rule: 'target', outcome: 'fail', code: 'target.tag-mismatch' }],
    },
  });
});

test('nor is it told what else the files or the run would be refused for', () => {
  const selected = selectForClosing(
    CLIENT,
    read([OTHER]),
    solution(),
    { environment: 'production', intervention: undefined },
    { event: 'pull_request_target', ref: TAG },
  );
  expect(selected).toMatchObject({ verdict: { reasonCodes: ['target.tag-mismatch'] } });
});
