import { describe, expect, test } from 'vitest';
import { dateOf, type LocalDate } from '../../src/calendar/instant.ts';
import { CALENDAR, workingDayFrom } from '../../src/calendar/working-days.ts';
import { addDays } from '../../src/calendar/zone.ts';
import { type KnownOutcome, outcomeOf } from '../../src/outcome/outcome.ts';
import {
  type ReviewCause,
  reviewCausesOf,
  reviewDue,
  reviewReminder,
} from '../../src/outcome/review.ts';
import {
  causesIn,
  causesMarker,
  dueIn,
  dueMarker,
  isRecorded,
  recorded,
  reviewedIn,
  reviewMarker,
} from '../../src/outcome/review-markers.ts';
import type { Ending } from '../../src/outcome/run-timeline.ts';
import type { Intervention, RecordedOutcome } from '../../src/records/types.ts';
import { at, INPUTS, INTERVENTION } from '../letters/sample.ts';

const { intervention: URGENT } = INPUTS['urgent-notification'];
const QUIET: Intervention = {
  ...INTERVENTION,
  schedule: { ...INTERVENTION.schedule, downtime: false },
};
const START = '2026-12-01T22:04:00+01:00';
const END = '2026-12-01T23:31:00+01:00';
const PAST_SLOT = '2026-12-02T02:01:00+01:00';

function run(ending: Ending, end = END): KnownOutcome['seen'] {
  return ending === 'cancelled'
    ? { startedAt: undefined, endedAt: undefined, ending }
    : { startedAt: at(START), endedAt: at(end), ending };
}

function file(
  result: RecordedOutcome['result'],
  changes: Partial<RecordedOutcome> = {},
): RecordedOutcome {
  return { 'started-at': at(START), 'ended-at': at(END), result, ...changes };
}

type Row = readonly [
  string,
  Intervention,
  RecordedOutcome | undefined,
  KnownOutcome['seen'],
  readonly ReviewCause[],
];
const ROWS: readonly Row[] = [
  ['done in its slot, by the run', INTERVENTION, undefined, run('completed'), []],
  ['done in its slot, by file and run', INTERVENTION, file('completed'), run('completed'), []],
  [
    'begun too early',
    INTERVENTION,
    file('completed', { 'started-at': at('2026-12-01T21:55:00+01:00') }),
    null,
    [],
  ],
  [
    'the downtime that was announced',
    INTERVENTION,
    file('completed', { 'downtime-minutes': 41 }),
    null,
    [],
  ],
  ['no downtime at all', QUIET, file('completed', { 'downtime-minutes': 0 }), null, []],
  ['cancelled', INTERVENTION, file('cancelled'), null, []],
  ['cancelled before its first step', INTERVENTION, undefined, run('cancelled'), []],
  ['urgent, and not carried out', URGENT, file('cancelled'), run('cancelled'), []],
  ['urgent', URGENT, file('completed'), null, ['urgent']],
  ['rolled back, by the file', INTERVENTION, file('rolled-back'), null, ['rolled-back']],
  ['rolled back, by the run', INTERVENTION, undefined, run('rolled-back'), ['rolled-back']],
  [
    'called completed, and the run rolled it back',
    INTERVENTION,
    file('completed'),
    run('rolled-back'),
    ['rolled-back'],
  ],
  ['failed', INTERVENTION, undefined, run('failed'), ['failed']],
  ['failed, and found completed', INTERVENTION, file('completed'), run('failed'), ['failed']],
  [
    'called cancelled after the run failed',
    INTERVENTION,
    file('cancelled'),
    run('failed'),
    ['failed'],
  ],
  ['past the slot, by the run', INTERVENTION, undefined, run('completed', PAST_SLOT), ['overrun']],
  [
    'past the slot, by the file alone',
    INTERVENTION,
    file('completed', { 'ended-at': at(PAST_SLOT) }),
    run('completed'),
    ['overrun'],
  ],
  [
    'downtime nobody announced',
    QUIET,
    file('completed', { 'downtime-minutes': 1 }),
    null,
    ['undeclared-downtime'],
  ],
  [
    'all of it',
    { ...QUIET, urgent: { reason: 'Izpad.', incident: 'INC-1' } },
    file('rolled-back', { 'ended-at': at('2026-12-02T06:07:00+01:00'), 'downtime-minutes': 3 }),
    run('failed'),
    ['urgent', 'rolled-back', 'failed', 'overrun', 'undeclared-downtime'],
  ],
];

describe('what asks for a review', () => {
  test.each(ROWS)('%s', (_name, intervention, outcome, seen, causes) => {
    const known = outcomeOf({ ...intervention, ...(outcome && { outcome }) }, seen);
    if (known === null) throw new Error('no outcome');
    expect(reviewCausesOf(intervention, known)).toEqual(causes);
  });
});

describe('by when', () => {
  const due = (ended: string, extra: readonly LocalDate[] = []): string | null =>
    reviewDue(INTERVENTION, at(ended), extra);

  test('ten working days later, holidays and the solution’s own days left out', () => {
    // Tue 1 Dec: Wed 2 is the first, Tue 15 the tenth.
    expect(due('2026-12-01T23:31:00+01:00')).toBe('2026-12-15');
    expect(due('2026-12-02T00:31:00+01:00')).toBe('2026-12-16');
    expect(due('2026-12-01T23:31:00+01:00', [dateOf('2026-12-07')])).toBe('2026-12-16');
    // 25 and 26 Dec, 1 and 2 Jan are work-free.
    expect(due('2026-12-22T23:00:00+01:00')).toBe('2027-01-07');
  });

  test('a day written in the file stands over it', () => {
    const review = { due: dateOf('2026-12-24') };
    expect(reviewDue({ ...INTERVENTION, review }, at(END), [])).toBe('2026-12-24');
  });

  test('beyond the table it is not known', () => {
    expect(workingDayFrom(CALENDAR.last, 1, [])).toBeNull();
    expect(workingDayFrom(CALENDAR.first, -1, [])).toBeNull();
    expect(workingDayFrom(dateOf('2026-12-07'), -1, [])).toBe('2026-12-04');
    expect(workingDayFrom(dateOf('2026-12-07'), 0, [])).toBe('2026-12-07');
  });
});

describe('reminders', () => {
  const DUE = dateOf('2026-12-15');
  test.each([
    ['a week before', '2026-12-08T12:00:00+01:00', null],
    ['the morning of the working day before, too early', '2026-12-14T08:59:00+01:00', null],
    ['09:00 of the working day before', '2026-12-14T09:00:00+01:00', 'soon'],
    ['late on the day itself', '2026-12-15T23:59:00+01:00', 'soon'],
    ['in the night after', '2026-12-16T03:00:00+01:00', null],
    ['09:00 of the working day after', '2026-12-16T09:00:00+01:00', 'overdue'],
    ['months later', '2027-03-01T12:00:00+01:00', 'overdue'],
  ] as const)('%s: %s', (_name, now, kind) => {
    expect(reviewReminder(DUE, at(now), [])).toBe(kind);
  });

  test('over a weekend they wait for Monday, and come on Friday', () => {
    const monday = dateOf('2026-12-14');
    expect(reviewReminder(monday, at('2026-12-11T09:00:00+01:00'), [])).toBe('soon');
    const friday = dateOf('2026-12-11');
    expect(reviewReminder(friday, at('2026-12-13T12:00:00+01:00'), [])).toBeNull();
    expect(reviewReminder(friday, at('2026-12-14T09:00:00+01:00'), [])).toBe('overdue');
  });

  test('a day that is not known is asked for; at the table’s end days are counted as they come', () => {
    expect(reviewReminder(null, at(END), [])).toBe('undated');
    const { last } = CALENDAR;
    const after = at(`${addDays(last, 1)}T09:00:00+01:00`);
    expect(reviewReminder(last, after, [])).toBe('overdue');
  });
});

describe('hidden lines', () => {
  const reviewed = {
    interventionId: 'POSEG-2026-041',
    planDigest: `sha256:${'a'.repeat(64)}`,
  } as const;

  test('are read back as they were written', () => {
    const due = dateOf('2026-12-15');
    const body = [reviewMarker(reviewed), dueMarker(due), causesMarker(['urgent', 'failed'])].join(
      '\r\n',
    );
    expect(reviewedIn(body)).toEqual(reviewed);
    expect(dueIn(body)).toBe(due);
    expect(causesIn([body, causesMarker(['overrun'])])).toEqual(['urgent', 'failed', 'overrun']);
    expect(isRecorded(body)).toBe(false);
    expect(isRecorded(recorded(body))).toBe(true);
    expect(reviewedIn(recorded(body))).toEqual(reviewed);
  });

  test.each([
    ['an id with spaces', `<!-- ezdrav:review:A B:sha256:${'a'.repeat(64)} -->`],
    ['a digest too short', '<!-- ezdrav:review:A:sha256:aa -->'],
    ['within a line', `x ${reviewMarker(reviewed)}`],
    ['no such day', '<!-- ezdrav:review-due:2026-02-31 -->'],
    ['no causes of ours', '<!-- ezdrav:review-causes:boredom -->'],
    ['no mark at all', 'text'],
  ])('%s says nothing', (_name, body) => {
    expect(reviewedIn(body)).toBeNull();
    expect(dueIn(body)).toBeNull();
    expect(causesIn([body])).toEqual([]);
  });
});
