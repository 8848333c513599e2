import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, instantOf, MINUTE, plus } from '../../src/calendar/instant.ts';
import {
  earliestStart,
  latestAnnouncement,
  leadTimeBetween,
} from '../../src/calendar/lead-time.ts';
import { RULES_WINDOW, type WindowHours } from '../../src/calendar/window.ts';
import rows from '../data/lead-time.json' with { type: 'json' };
import {
  anyHours,
  anyMoment,
  anyReading,
  countedDays,
  day,
  extraDaysNear,
  inLjubljana,
  isOpen,
  RUNS,
  type Reading,
  time,
} from './second-opinion.ts';

const readings: readonly Reading[] = ['default', 'full-days'];

function judged(announced: string, start: string, reading: Reading): string {
  const result = leadTimeBetween({
    announced: time(announced),
    start: time(start),
    reading,
    extra: [],
  });
  if (!result.known) return 'unknown';
  return result.sufficient ? 'pass' : 'fail';
}

describe('worked examples', () => {
  test.each(rows.flatMap((row) => readings.map((reading) => ({ ...row, reading }))))(
    '$announced → $start, $reading',
    ({ announced, start, reading, ...row }) => {
      const result = leadTimeBetween({
        announced: time(announced),
        start: time(start),
        reading,
        extra: [],
      });
      expect(result).toMatchObject({
        known: true,
        sufficient: row[reading].outcome === 'pass',
        workingDays: row[reading]['working-days'],
      });
    },
  );

  test.each([
    ['2026-11-09T09:00', '2026-11-11T20:00', 'pass', 'fail'],
    ['2026-11-09T09:00', '2026-11-11T19:59', 'fail', 'fail'],
    ['2026-11-09T09:00', '2026-11-11T00:30', 'fail', 'fail'],
    ['2026-11-09T23:59', '2026-11-12T00:00', 'pass', 'pass'],
    ['2026-11-13T15:00', '2026-11-16T22:00', 'fail', 'fail'],
    ['2026-11-13T15:00', '2026-11-17T20:00', 'pass', 'fail'],
    ['2026-11-14T12:00', '2026-11-18T00:00', 'pass', 'pass'],
    ['2022-04-29T10:00', '2022-05-03T20:00', 'fail', 'fail'],
    ['2026-11-09T23:30Z', '2026-11-12T20:00', 'pass', 'fail'],
    ['2026-11-12T09:00', '2026-11-11T20:00', 'fail', 'fail'],
    ['2026-11-11T09:00', '2026-11-11T20:00', 'fail', 'fail'],
    ['2050-12-28T09:00', '2050-12-30T20:00', 'pass', 'fail'],
    ['2050-12-28T09:00', '2050-12-31T00:00', 'pass', 'pass'],
    ['2050-12-28T09:00', '2051-01-01T05:00', 'pass', 'pass'],
    ['2050-12-28T09:00', '2051-01-01T20:00', 'unknown', 'pass'],
    ['2050-12-28T09:00', '2051-01-02T20:00', 'unknown', 'unknown'],
    ['2060-12-28T09:00', '2061-01-20T20:00', 'unknown', 'unknown'],
  ])('%s → %s: %s, full days %s', (announced, start, byDefault, byFullDays) => {
    expect(judged(announced, start, 'default')).toBe(byDefault);
    expect(judged(announced, start, 'full-days')).toBe(byFullDays);
  });
});

test('names the days counted, and those skipped with why', () => {
  const question = { announced: time('2026-12-23T10:00'), start: time('2026-12-29T20:00') };
  expect(leadTimeBetween({ ...question, reading: 'default', extra: [day('2026-12-28')] })).toEqual({
    known: true,
    sufficient: true,
    announcedOn: '2026-12-23',
    nightOf: '2026-12-29',
    workingDays: 2,
    counted: ['2026-12-24', '2026-12-29'],
    skipped: [
      { date: '2026-12-25', why: 'holiday', name: 'božič' },
      { date: '2026-12-26', why: 'holiday', name: 'dan samostojnosti in enotnosti' },
      { date: '2026-12-27', why: 'weekend', name: null },
      { date: '2026-12-28', why: 'extra', name: null },
    ],
  });
});

test('names the first day beyond the table', () => {
  const question = { announced: time('2050-12-28T09:00'), start: time('2051-02-01T20:00') };
  expect(leadTimeBetween({ ...question, reading: 'default', extra: [] })).toEqual({
    known: false,
    beyond: '2051-01-01',
  });
});

test('counts as the calendar on the wall does', () => {
  const question = anyMoment.chain((announced) =>
    fc.record({
      announced: fc.constant(announced),
      start: fc
        .integer({ min: -2 * 24 * 60, max: 12 * 24 * 60 })
        .map((minutes) => plus(announced, minutes * MINUTE)),
      reading: anyReading,
      extra: extraDaysNear(announced),
    }),
  );
  fc.assert(
    fc.property(question, (asked) => {
      const counted = countedDays(asked.announced, asked.start, asked.reading, asked.extra);
      const result = leadTimeBetween(asked);
      expect(result).toMatchObject({ known: true, counted, workingDays: counted.length });
      expect(result).toMatchObject({ sufficient: counted.length >= 2 });
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

test('full days are never the milder reading', () => {
  const later = fc.integer({ min: 0, max: 9 * 24 * 60 });
  fc.assert(
    fc.property(anyMoment, later, (announced, minutes) => {
      const question = { announced, start: plus(announced, minutes * MINUTE), extra: [] };
      const strict = leadTimeBetween({ ...question, reading: 'full-days' });
      if (strict.known && strict.sufficient) {
        expect(leadTimeBetween({ ...question, reading: 'default' })).toMatchObject({
          sufficient: true,
        });
      }
    }),
    RUNS,
  );
});

describe('the earliest start', () => {
  const evening: WindowHours = { opens: '21:00', 'opens-with-downtime': '22:30', closes: '23:30' };
  const toMidnight: WindowHours = {
    opens: '21:00',
    'opens-with-downtime': '22:00',
    closes: '00:00',
  };
  const pastMidnight: WindowHours = {
    opens: '22:00',
    'opens-with-downtime': '23:00',
    closes: '04:00',
  };
  const small: WindowHours = { opens: '01:00', 'opens-with-downtime': '02:00', closes: '04:00' };
  const skipped: WindowHours = { opens: '02:00', 'opens-with-downtime': '02:00', closes: '03:00' };

  test.each([
    ['the rules’ window', '2026-11-09T09:00', 'default', RULES_WINDOW, false, '2026-11-11T20:00'],
    ['with downtime', '2026-11-09T09:00', 'default', RULES_WINDOW, true, '2026-11-11T22:00'],
    ['full days', '2026-11-09T09:00', 'full-days', RULES_WINDOW, false, '2026-11-12T00:00'],
    [
      'full days, with downtime',
      '2026-11-09T09:00',
      'full-days',
      RULES_WINDOW,
      true,
      '2026-11-12T00:00',
    ],
    ['over a weekend', '2026-11-13T15:00', 'default', RULES_WINDOW, false, '2026-11-17T20:00'],
    [
      'full days before a weekend',
      '2026-11-11T15:00',
      'full-days',
      RULES_WINDOW,
      false,
      '2026-11-14T00:00',
    ],
    ['over Christmas', '2026-12-24T10:00', 'default', RULES_WINDOW, false, '2026-12-29T20:00'],
    ['evening only', '2026-11-09T09:00', 'default', evening, true, '2026-11-11T22:30'],
    [
      'evening only, full days',
      '2026-11-09T09:00',
      'full-days',
      evening,
      false,
      '2026-11-12T21:00',
    ],
    [
      'to midnight, full days',
      '2026-11-09T09:00',
      'full-days',
      toMidnight,
      false,
      '2026-11-12T21:00',
    ],
    [
      'past midnight, full days',
      '2026-11-09T09:00',
      'full-days',
      pastMidnight,
      false,
      '2026-11-12T00:00',
    ],
    ['small hours', '2026-11-09T09:00', 'default', small, false, '2026-11-12T01:00'],
    ['small hours, full days', '2026-11-09T09:00', 'full-days', small, true, '2026-11-12T02:00'],
    ['hours the clock skips', '2027-03-25T09:00', 'full-days', skipped, false, '2027-03-31T02:00'],
    ['the table’s last', '2050-12-28T09:00', 'default', RULES_WINDOW, false, '2050-12-30T20:00'],
    [
      'the table’s last, full days',
      '2050-12-28T09:00',
      'full-days',
      evening,
      false,
      '2050-12-31T21:00',
    ],
  ] as const)('%s', (_, announced, reading, hours, downtime, expected) => {
    const question = { announced: time(announced), reading, extra: [], hours, downtime };
    expect(earliestStart(question)).toBe(time(expected));
  });

  test.each(readings)('is not known beyond the table: %s', (reading) => {
    const rest = { reading, extra: [], hours: RULES_WINDOW, downtime: false };
    expect(earliestStart({ announced: time('2050-12-29T09:00'), ...rest })).toBeNull();
    expect(earliestStart({ announced: time('2051-06-01T09:00'), ...rest })).toBeNull();
  });

  test('is the first open half hour that is far enough', () => {
    const question = anyMoment.chain((announced) =>
      fc.record({
        announced: fc.constant(announced),
        reading: anyReading,
        extra: extraDaysNear(announced),
        hours: fc.oneof(fc.constant(RULES_WINDOW), anyHours),
        downtime: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(question, (asked) => {
        const { announced, reading, extra, hours, downtime } = asked;
        const isLawful = (start: number): boolean =>
          isOpen(instantOf(start), hours, downtime) &&
          countedDays(announced, instantOf(start), reading, extra).length >= 2;
        let expected = Math.ceil(announced / (HOUR / 2)) * (HOUR / 2);
        while (!isLawful(expected)) expected += HOUR / 2;
        const start = earliestStart(asked);
        expect(start).toBe(expected);
        expect(leadTimeBetween({ ...asked, start: instantOf(expected) })).toMatchObject({
          sufficient: true,
        });
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});

describe('the latest announcement', () => {
  test.each([
    ['2026-11-11T20:00', 'default', '2026-11-10T00:00'],
    ['2026-11-11T19:00', 'default', '2026-11-09T00:00'],
    ['2026-11-12T00:30', 'default', '2026-11-10T00:00'],
    ['2026-11-12T00:30', 'full-days', '2026-11-10T00:00'],
    ['2026-11-11T20:00', 'full-days', '2026-11-09T00:00'],
    ['2026-11-15T20:00', 'default', '2026-11-12T00:00'],
    ['2026-12-28T20:00', 'default', '2026-12-24T00:00'],
    ['2027-03-30T20:00', 'default', '2027-03-26T00:00'],
    ['2050-12-31T23:00', 'default', '2050-12-29T00:00'],
    ['2000-01-05T20:00', 'default', '2000-01-04T00:00'],
  ] as const)('for %s, %s, ends at %s', (start, reading, expected) => {
    expect(latestAnnouncement({ start: time(start), reading, extra: [] })).toBe(time(expected));
  });

  test.each(['2051-01-01T20:00', '2060-01-01T20:00', '2000-01-03T20:00'])(
    'is not known beyond the table: %s',
    (start) => {
      expect(latestAnnouncement({ start: time(start), reading: 'default', extra: [] })).toBeNull();
    },
  );

  test('is the end of the last local day that passes', () => {
    const question = anyMoment.chain((start) =>
      fc.record({ start: fc.constant(start), reading: anyReading, extra: extraDaysNear(start) }),
    );
    fc.assert(
      fc.property(question, ({ start, reading, extra }) => {
        fc.pre(start > time('2000-02-01T00:00'));
        let local = inLjubljana(start).startOf('day');
        const passes = (): boolean =>
          countedDays(instantOf(local.toMillis()), start, reading, extra).length >= 2;
        while (!passes()) local = local.minus({ days: 1 });
        const end = local.plus({ days: 1 }).toMillis();
        expect(latestAnnouncement({ start, reading, extra })).toBe(end);
        const asked = { start, reading, extra };
        expect(leadTimeBetween({ ...asked, announced: instantOf(end - 1) })).toMatchObject({
          sufficient: true,
        });
        expect(leadTimeBetween({ ...asked, announced: instantOf(end) })).toMatchObject({
          sufficient: false,
        });
      }),
      RUNS,
    );
  });
});
