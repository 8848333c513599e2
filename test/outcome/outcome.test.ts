import { describe, expect, test } from 'vitest';
import { isLetter } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { deviationsOf } from '../../src/outcome/deviations.ts';
import { contradictionsOf, outcomeOf } from '../../src/outcome/outcome.ts';
import {
  type Ending,
  merged,
  observedIn,
  type RunTimeline,
} from '../../src/outcome/run-timeline.ts';
import type { Intervention, RecordedOutcome } from '../../src/records/types.ts';
import { deviationSentence } from '../../src/report/close/outcome.ts';
import { at, INPUTS, INTERVENTION } from '../letters/sample.ts';

const { intervention: URGENT } = INPUTS['urgent-notification'];
const WITHIN = '2026-12-01T23:31:00+01:00';
const LATE = '2026-12-02T06:07:30+01:00';
const written = (outcome: RecordedOutcome, intervention = INTERVENTION): Intervention => ({
  ...intervention,
  outcome,
});
const QUIET: Intervention = {
  ...INTERVENTION,
  schedule: { ...INTERVENTION.schedule, downtime: false },
};

function carriedOut(ending: Ending, end: string): RunTimeline {
  return {
    kind: 'carried-out',
    startedAt: at('2026-12-01T22:04:10+01:00'),
    endedAt: at(end),
    ending,
    jobs: ['deploy'],
  };
}

test('of a run alone a failure has no result, the rest the run’s', () => {
  const results = (['completed', 'rolled-back', 'cancelled', 'failed'] as const).map(
    (ending) => outcomeOf(INTERVENTION, observedIn(carriedOut(ending, LATE)))?.result,
  );
  expect(results).toEqual(['completed', 'rolled-back', 'cancelled', null]);
});

test('a run that carried nothing out has no outcome', () => {
  expect(outcomeOf(INTERVENTION, observedIn({ kind: 'nothing-done' }))).toBeNull();
  expect(outcomeOf(INTERVENTION, observedIn(null))).toBeNull();
});

/** Rows in which letter and report once said different things of one night. */
const DRIFT: readonly (readonly [
  string,
  Intervention,
  string,
  string,
  number | undefined,
  object,
])[] = [
  ['as announced', INTERVENTION, '22:00', '02:00', 41, {}],
  ['before the slot', INTERVENTION, '21:50', '23:00', undefined, { early: 10 }],
  ['seconds past the slot', INTERVENTION, '22:00', '02:00:20', undefined, { 'past-slot': 0 }],
  [
    'seconds that make a minute on the wall',
    INTERVENTION,
    '22:00',
    '02:07:59',
    undefined,
    { 'past-slot': 7 },
  ],
  [
    'past the window',
    INTERVENTION,
    '22:04:10',
    '06:07:30',
    undefined,
    { 'past-slot': 247, 'past-window': 7 },
  ],
  ['urgent, bound to no window', URGENT, '03:10', '09:00', undefined, { 'past-slot': 300 }],
  ['downtime nobody announced', QUIET, '22:00', '01:00', 40, { 'undeclared-downtime': 40 }],
  ['no downtime after all', QUIET, '22:00', '01:00', 0, {}],
  ['announced downtime, longer than the work', INTERVENTION, '22:00', '01:00', 200, {}],
];

test.each(DRIFT)('letter and report agree: %s', (_name, plan, start, end, downtime, found) => {
  const night = (time: string): ReturnType<typeof at> => {
    const day = plan === URGENT ? '2026-12-03' : time < '12' ? '2026-12-02' : '2026-12-01';
    return at(`${day}T${time}+01:00`);
  };
  const outcome: RecordedOutcome = {
    result: 'completed',
    'started-at': night(start),
    'ended-at': night(end),
    ...(downtime !== undefined && { 'downtime-minutes': downtime }),
  };
  const known = outcomeOf(written(outcome, plan), null);
  if (known === null) throw new Error('no outcome');
  const deviations = deviationsOf(plan, known);
  expect(Object.fromEntries(deviations.map(({ kind, minutes }) => [kind, minutes]))).toEqual(found);
  const letter = writeLetter('closing-report', {
    ...INPUTS['closing-report'],
    intervention: plan,
    outcome,
  });
  if (!isLetter(letter)) throw new Error(letter.missing.join());
  const section = letter.text.slice(letter.text.indexOf('ODSTOPANJA'));
  expect(section.match(/^- /gm)?.length ?? 0).toBe(deviations.length);
  for (const each of deviations) {
    const [length] =
      /\d+ h(?: \d+ min)?|\d+ min|manj kot minuto/.exec(deviationSentence(each, 'sl')) ?? [];
    if (length !== undefined) expect(section).toContain(` ${length} `);
  }
});

test('of what has no times only downtime is a deviation', () => {
  const none = outcomeOf(written({ result: 'completed', 'downtime-minutes': 5 }, QUIET), null);
  expect(none && deviationsOf(QUIET, none).map(({ kind }) => kind)).toEqual([
    'undeclared-downtime',
  ]);
});

const BY_RUN = { 'started-at': '2026-12-01T22:04:10+01:00', 'ended-at': LATE } as const;
type Contradicted = [
  name: string,
  file: Readonly<Record<string, string>>,
  ending: 'completed' | 'rolled-back' | 'cancelled' | 'failed',
  contradictions: readonly string[],
  departures: readonly string[],
];
const OVERRUN = ['past-slot', 'past-window'];
const contradicted: Contradicted[] = [
  ['the block as it was printed', { ...BY_RUN, result: 'completed' }, 'completed', [], OVERRUN],
  [
    'the end within the slot, after a run that overran',
    { ...BY_RUN, 'ended-at': '2026-12-02T01:59+01:00', result: 'completed' },
    'completed',
    ['ended-at'],
    OVERRUN,
  ],
  [
    'the end half a minute earlier, rounded to within the window',
    { ...BY_RUN, 'ended-at': '2026-12-02T06:07+01:00', result: 'completed' },
    'completed',
    [],
    OVERRUN,
  ],
  [
    'a start before the slot that the run does not show',
    { ...BY_RUN, 'started-at': '2026-12-01T21:50+01:00', result: 'completed' },
    'completed',
    ['started-at'],
    ['early', ...OVERRUN],
  ],
  ['no times', { result: 'completed' }, 'completed', [], OVERRUN],
  ['not carried out', { result: 'cancelled' }, 'failed', ['result'], OVERRUN],
  ['rolled back after a failure', { result: 'rolled-back' }, 'failed', [], OVERRUN],
  ['completed after a roll-back', { result: 'completed' }, 'rolled-back', ['result'], OVERRUN],
  ['completed, of a run cancelled at once', { result: 'completed' }, 'cancelled', ['result'], []],
];

test.each(contradicted)('the file beside the run: %s', (_name, file, ending, differs, departed) => {
  const { result, ...times } = file;
  const instants = Object.fromEntries(Object.entries(times).map(([key, text]) => [key, at(text)]));
  const kind = (['completed', 'rolled-back', 'cancelled'] as const).find((each) => each === result);
  const intervention = written({ ...instants, result: kind ?? 'completed' });
  const outcome = outcomeOf(intervention, observedIn(carriedOut(ending, LATE)));
  if (outcome === null) throw new Error('no outcome');
  expect(contradictionsOf(outcome)).toEqual(differs);
  expect(deviationsOf(intervention, outcome).map((each) => each.kind)).toEqual(departed);
});

describe('two runs of one plan', () => {
  const seen = (start: string, end: string, ending: 'completed' | 'failed') => ({
    startedAt: at(`2026-12-01T${start}+01:00`),
    endedAt: at(`2026-12-01T${end}+01:00`),
    ending,
  });
  const first = seen('22:04', '22:30', 'failed');
  const second = seen('22:40', '23:10', 'completed');
  const never = observedIn(carriedOut('cancelled', WITHIN));
  test.each([
    ['one after the other', first, second, { ...second, startedAt: first.startedAt }],
    ['told the other way round', second, first, { ...second, startedAt: first.startedAt }],
    ['the same twice', first, first, first],
    ['only one of both', null, first, first],
    ['only the other', second, null, second],
    ['one that was never begun', never, second, second],
    ['the other never begun', first, never, first],
    ['none', null, null, null],
  ] as const)('%s', (_name, one, other, both) => {
    expect(merged(one, other)).toEqual(both);
  });
});

test('where only one of both speaks nothing is contradicted', () => {
  const seen = observedIn(carriedOut('completed', LATE));
  const cases = [outcomeOf(INTERVENTION, seen), outcomeOf(written({ result: 'completed' }), null)];
  expect(cases.map((each) => each && contradictionsOf(each))).toEqual([[], []]);
});
