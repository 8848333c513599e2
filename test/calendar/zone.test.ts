import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, toIso } from '../../src/calendar/instant.ts';
import {
  addDays,
  instantAt,
  localDate,
  localDateTime,
  localTime,
  offsetAt,
  weekday,
  ZONE,
} from '../../src/calendar/zone.ts';
import { anyMoment, day, inLjubljana, RUNS, time } from './second-opinion.ts';

test('agrees with zoned times', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 59_999 }), (minute, rest) => {
      const at = instantOf(minute + rest);
      const zoned = inLjubljana(at);
      expect(localDateTime(at)).toBe(zoned.toFormat("yyyy-MM-dd'T'HH:mm"));
      expect(localDate(at)).toBe(zoned.toFormat('yyyy-MM-dd'));
      expect(localTime(at)).toBe(zoned.toFormat('HH:mm'));
      expect(offsetAt(at)).toBe(zoned.toFormat('ZZ'));
      expect(weekday(localDate(at))).toBe(zoned.weekday);
      expect(zoned.zoneName).toBe(ZONE);
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

test('wall-clock time and instant lead to each other, but for the second of two equal times', () => {
  fc.assert(
    fc.property(anyMoment, (at) => {
      const back = instantAt(localDate(at), localTime(at));
      expect(localDateTime(back)).toBe(localDateTime(at));
      expect([0, 3_600_000]).toContain(at - back);
    }),
    RUNS,
  );
});

test('a later time of a date is never an earlier instant', () => {
  const dates = ['2027-03-28', '2026-10-25', '2026-11-23', '2027-01-01'].map(day);
  const anyTime = fc
    .integer({ min: 0, max: 1439 })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
  fc.assert(
    fc.property(fc.constantFrom(...dates), anyTime, anyTime, (date, one, other) => {
      const [earlier, later] = [one, other].sort();
      expect(instantAt(date, earlier ?? '')).toBeLessThanOrEqual(instantAt(date, later ?? ''));
    }),
    RUNS,
  );
});

describe('the nights in which the clock changes', () => {
  test.each([
    ['before the gap', '2027-03-28', '01:59', '2027-03-28T00:59:00Z'],
    ['where the gap begins', '2027-03-28', '02:00', '2027-03-28T01:00:00Z'],
    ['in the gap', '2027-03-28', '02:30', '2027-03-28T01:00:00Z'],
    ['where the gap ends', '2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
    ['after the gap', '2027-03-28', '03:30', '2027-03-28T01:30:00Z'],
    ['before the two hours', '2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['the earlier of two', '2026-10-25', '02:00', '2026-10-25T00:00:00Z'],
    ['the earlier of two, at the end', '2026-10-25', '02:59', '2026-10-25T00:59:00Z'],
    ['after the two hours', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['winter', '2026-11-23', '20:00', '2026-11-23T19:00:00Z'],
    ['summer', '2026-07-01', '20:00', '2026-07-01T18:00:00Z'],
  ])('%s: %s %s', (_, date, clock, expected) => {
    expect(toIso(instantAt(day(date), clock))).toBe(expected);
  });

  test.each([
    ['2027-03-28T00:59Z', '+01:00', '2027-03-28T01:59'],
    ['2027-03-28T01:00Z', '+02:00', '2027-03-28T03:00'],
    ['2026-10-25T00:59Z', '+02:00', '2026-10-25T02:59'],
    ['2026-10-25T01:00Z', '+01:00', '2026-10-25T02:00'],
  ])('%s is at %s, %s', (at, offset, local) => {
    expect(offsetAt(time(at))).toBe(offset);
    expect(localDateTime(time(at))).toBe(local);
  });
});

test('what is no date and time is an error, not an instant', () => {
  expect(() => instantAt(day('2026-11-23'), '')).toThrow(RangeError);
  const wrong = new RangeError('not a date and time: 2026-11-23T25:00');
  expect(() => instantAt(day('2026-11-23'), '25:00')).toThrow(wrong);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2027-03-28', 1, '2027-03-29'],
  ['2026-11-23', 0, '2026-11-23'],
  ['2026-11-23', 20000, '2081-08-26'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(day(date), days)).toBe(expected);
});
