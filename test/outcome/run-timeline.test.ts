import { expect, test } from 'vitest';
import { type RunJob, type RunStep, timelineOf } from '../../src/outcome/run-timeline.ts';
import { at, INTERVENTION } from '../letters/sample.ts';

const clock = (time: string): RunJob['startedAt'] =>
  at(`2026-12-0${time < '12' ? 2 : 1}T${time}+01:00`);
const NOW = clock('03:00:30');

function step(name: string, conclusion: string | null = 'success', start?: string): RunStep {
  return { name, conclusion, startedAt: start === undefined ? null : clock(start) };
}
const RUNNER = [step('Set up job'), step('Complete job')];
const GATE = step('Gate', 'success', '22:00');
const DEPLOY = step('Deploy', 'success', '22:05');

function job(name: string, steps: readonly RunStep[], changes: Partial<RunJob> = {}): RunJob {
  return {
    name,
    attempt: 1,
    startedAt: clock('21:55'),
    completedAt: clock('23:00'),
    conclusion: 'success',
    steps,
    ...changes,
  };
}

const FAILED = { conclusion: 'failure' } as const;
const rows: readonly [string, readonly RunJob[], string | null, string?, string?][] = [
  ['no jobs', [], null],
  [
    'one job, from after the gate in it',
    [job('deploy', [GATE, DEPLOY])],
    'completed',
    '22:05',
    '23:00',
  ],
  [
    'a step whose start GitHub does not say',
    [job('deploy', [GATE, step('Deploy')])],
    'completed',
    '21:55',
    '23:00',
  ],
  [
    'a gate that is only called so, after work',
    [job('deploy', [step('Migrate'), GATE, DEPLOY])],
    'completed',
    '21:55',
    '23:00',
  ],
  [
    'refused by the gate',
    [job('deploy', [step('Gate', 'failure'), step('Deploy', 'skipped')], FAILED)],
    null,
  ],
  [
    'refused under another name, before the slot',
    [
      job('deploy', [step('Check', 'failure')], {
        ...FAILED,
        startedAt: clock('19:00'),
        completedAt: clock('19:01'),
      }),
    ],
    null,
  ],
  [
    'broken under another name, within the slot',
    [job('deploy', [step('Check', 'failure')], FAILED)],
    'failed',
    '21:55',
    '23:00',
  ],
  [
    'work that broke first, after the slot',
    [
      job('deploy', [step('Deploy', 'failure')], {
        ...FAILED,
        startedAt: clock('02:30'),
        completedAt: clock('02:40'),
      }),
    ],
    'failed',
    '02:30',
    '02:40',
  ],
  [
    'broken after the gate',
    [job('deploy', [GATE, step('Deploy', 'failure', '22:05')], FAILED)],
    'failed',
    '22:05',
    '23:00',
  ],
  [
    'broken, then another step ran',
    [job('deploy', [step('Gate', 'failure'), DEPLOY], FAILED)],
    'failed',
    '21:55',
    '23:00',
  ],
  ['failed without any step', [job('deploy', [], FAILED)], 'failed', '21:55', '23:00'],
  [
    'cancelled before its first step',
    [job('deploy', RUNNER, { conclusion: 'cancelled' })],
    'cancelled',
    '21:55',
    '23:00',
  ],
  [
    'cancelled under way',
    [job('deploy', [GATE, step('Deploy', 'cancelled', '22:05')], { conclusion: 'cancelled' })],
    'failed',
    '22:05',
    '23:00',
  ],
  [
    'rolled back in a step',
    [job('deploy', [GATE, step('Deploy', 'failure', '22:05'), step('Roll back')], FAILED)],
    'rolled-back',
    '22:05',
    '23:00',
  ],
  [
    'rolled back in a job',
    [
      job('deploy', [GATE, step('Deploy', 'failure', '22:05')], FAILED),
      job('roll back', [step('x')], { startedAt: clock('23:01'), completedAt: clock('23:30') }),
    ],
    'rolled-back',
    '22:05',
    '23:30',
  ],
  [
    'a later job that follows',
    [
      job('deploy', [GATE, DEPLOY]),
      job('smoke', [step('curl')], { startedAt: clock('23:01'), completedAt: clock('23:20') }),
    ],
    'completed',
    '22:05',
    '23:20',
  ],
  [
    'an earlier job that does not count',
    [
      job('build', [step('make')], { startedAt: clock('19:00'), completedAt: clock('19:10') }),
      job('deploy', [GATE, DEPLOY]),
    ],
    'completed',
    '22:05',
    '23:00',
  ],
  [
    'the second attempt counts',
    [
      job('deploy', [GATE, step('Deploy', 'failure')], FAILED),
      job('deploy', [GATE, DEPLOY], {
        attempt: 2,
        startedAt: clock('23:10'),
        completedAt: clock('23:40'),
      }),
    ],
    'completed',
    '21:55',
    '23:40',
  ],
  [
    'no job is called so',
    [job('one', [step('x')]), job('two', [step('y')])],
    'completed',
    '21:55',
    '23:00',
  ],
  [
    'the job that deploys was skipped',
    [job('deploy', [], { conclusion: 'skipped' }), job('lint', [step('x')])],
    null,
  ],
  [
    'skipped, but another shows such work',
    [job('deploy', [], { conclusion: 'skipped' }), job('other', [step('Migrate')])],
    'completed',
    '21:55',
    '23:00',
  ],
  [
    'the job that closes still runs',
    [
      job('deploy', [GATE, DEPLOY]),
      job('close', [step('Close', null)], { completedAt: null, conclusion: null }),
    ],
    'completed',
    '22:05',
    '23:00',
  ],
  [
    'one job that deploys and closes',
    [job('all', [GATE, DEPLOY], { completedAt: null, conclusion: null })],
    'completed',
    '22:05',
    '03:00:30',
  ],
  [
    'a running job in which something was deployed',
    [
      job('first', [step('Deploy'), step('z', null)], { completedAt: null, conclusion: null }),
      job('lint', [step('x')]),
    ],
    'completed',
    '21:55',
    '03:00:30',
  ],
  [
    'a running job that the gate let on',
    [
      job('first', [GATE, step('z', null)], { completedAt: null, conclusion: null }),
      job('lint', [step('x')]),
    ],
    'completed',
    '21:55',
    '03:00:30',
  ],
  [
    'a running job that is not known to deploy',
    [
      job('first', [step('z', null)], { completedAt: null, conclusion: null }),
      job('lint', [step('x')]),
    ],
    'completed',
    '21:55',
    '23:00',
  ],
  [
    'a running one that fails is not refused while others ran',
    [job('deploy', [step('Gate', 'failure')], { completedAt: null, conclusion: null })],
    null,
  ],
  [
    'a running one that broke first, without a gate',
    [
      job('deploy', [step('Check', 'failure')], {
        completedAt: null,
        conclusion: null,
        startedAt: clock('02:10'),
      }),
    ],
    null,
  ],
];

test.each(rows)('%s', (_name, jobs, ending, start, end) => {
  const timeline = timelineOf(jobs, INTERVENTION, NOW);
  const shown =
    timeline.kind === 'nothing-done'
      ? [null]
      : [timeline.ending, timeline.startedAt, timeline.endedAt];
  const wanted =
    ending === null || start === undefined || end === undefined
      ? [null]
      : [ending, clock(start), clock(end)];
  expect(shown).toEqual(wanted);
});
