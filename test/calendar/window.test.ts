import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, HOUR, toIso } from '../../src/calendar/instant.ts';
import {
  nextOpening,
  nightOf,
  RULES_WINDOW,
  type WindowHours,
  windowOfNight,
} from '../../src/calendar/window.ts';
import { addDays } from '../../src/calendar/zone.ts';
import { anyHours, anyMoment, day, isOpen, RUNS, time } from './second-opinion.ts';

function hours(opens: string, downtime: string, closes: string): WindowHours {
  return { opens, 'opens-with-downtime': downtime, closes };
}

describe('the night of a moment', () => {
  test.each([
    ['2026-11-11T20:00', '2026-11-11'],
    ['2026-11-11T19:59', '2026-11-10'],
    ['2026-11-11T23:59', '2026-11-11'],
    ['2026-11-11T00:00', '2026-11-10'],
    ['2026-11-11T00:30', '2026-11-10'],
    ['2026-11-11T05:59', '2026-11-10'],
    ['2026-11-11T12:00', '2026-11-10'],
    ['2027-01-01T01:00', '2026-12-31'],
    ['2026-11-10T19:00Z', '2026-11-10'],
    ['2026-11-10T18:59Z', '2026-11-09'],
  ])('%s is the night of %s', (at, night) => {
    expect(nightOf(time(at))).toBe(night);
  });
});

describe('the window of a night', () => {
  test.each([
    ['winter', '2026-12-01', RULES_WINDOW, false, '2026-12-01T19:00:00Z', 10],
    ['winter, downtime', '2026-12-01', RULES_WINDOW, true, '2026-12-01T21:00:00Z', 8],
    [
      'from noon',
      '2026-12-01',
      hours('12:00', '22:00', '06:00'),
      false,
      '2026-12-01T11:00:00Z',
      18,
    ],
    ['summer', '2026-07-01', RULES_WINDOW, false, '2026-07-01T18:00:00Z', 10],
    ['clock set on', '2027-03-27', RULES_WINDOW, false, '2027-03-27T19:00:00Z', 9],
    ['clock set back', '2026-10-24', RULES_WINDOW, false, '2026-10-24T18:00:00Z', 11],
    [
      'evening only',
      '2026-12-01',
      hours('21:00', '22:30', '23:00'),
      false,
      '2026-12-01T20:00:00Z',
      2,
    ],
    [
      'to midnight',
      '2026-12-01',
      hours('21:00', '22:00', '00:00'),
      true,
      '2026-12-01T21:00:00Z',
      2,
    ],
    [
      'from midnight',
      '2026-12-01',
      hours('00:00', '00:00', '06:00'),
      false,
      '2026-12-01T23:00:00Z',
      6,
    ],
    [
      'opens after midnight',
      '2026-12-01',
      hours('00:30', '01:00', '04:00'),
      true,
      '2026-12-02T00:00:00Z',
      3,
    ],
    [
      'opens in the gap',
      '2027-03-27',
      hours('02:30', '02:30', '04:00'),
      false,
      '2027-03-28T01:00:00Z',
      1,
    ],
    [
      'closes in the gap',
      '2027-03-27',
      hours('01:00', '01:00', '02:30'),
      false,
      '2027-03-28T00:00:00Z',
      1,
    ],
    [
      'lies in the gap',
      '2027-03-27',
      hours('02:15', '02:15', '03:00'),
      false,
      '2027-03-28T01:00:00Z',
      0,
    ],
    [
      'closes in the hour that comes twice',
      '2026-10-24',
      hours('01:00', '01:00', '02:30'),
      false,
      '2026-10-24T23:00:00Z',
      1.5,
    ],
  ])('%s', (_, night, its, downtime, start, length) => {
    const window = windowOfNight(day(night), its, downtime);
    expect(toIso(window.start)).toBe(start);
    expect((window.end - window.start) / HOUR).toBe(length);
  });

  test('holds the moments whose wall clock lies in the hours', () => {
    fc.assert(
      fc.property(anyMoment, anyHours, fc.boolean(), (at, its, downtime) => {
        const window = windowOfNight(nightOf(at), its, downtime);
        // Of an hour that comes twice the window holds the first where it closes within it.
        if (contains(window, at)) expect(isOpen(at, its, downtime)).toBe(true);
        else if (!/-10-\d\dT0[01]/.test(toIso(at))) expect(isOpen(at, its, downtime)).toBe(false);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  test('belongs to the night of each of its moments', () => {
    fc.assert(
      fc.property(anyMoment, anyHours, fc.boolean(), (at, its, downtime) => {
        const night = nightOf(at);
        const window = windowOfNight(night, its, downtime);
        fc.pre(window.start < window.end);
        expect(nightOf(window.start)).toBe(night);
        expect(window.end).toBeLessThanOrEqual(
          windowOfNight(addDays(night, 1), its, downtime).start,
        );
      }),
      RUNS,
    );
  });
});

describe('the next opening', () => {
  test.each([
    ['within a window: at once', '2026-12-01T21:00', RULES_WINDOW, '2026-12-01T21:00'],
    ['by day: this evening', '2026-12-01T09:00', RULES_WINDOW, '2026-12-01T20:00'],
    ['at closing: the next evening', '2026-12-01T06:00', RULES_WINDOW, '2026-12-01T20:00'],
    [
      'after an early closing',
      '2026-12-01T23:00',
      hours('21:00', '22:00', '23:00'),
      '2026-12-02T21:00',
    ],
    [
      'clocks skip a whole window',
      '2027-03-27T23:00',
      hours('02:00', '02:00', '03:00'),
      '2027-03-29T02:00',
    ],
    [
      'after closing, before a skipped one',
      '2027-03-27T03:00',
      hours('02:00', '02:00', '03:00'),
      '2027-03-29T02:00',
    ],
  ])('%s', (_, from, its, expected) => {
    expect(nextOpening(time(from), its, false)).toBe(time(expected));
  });

  test('hours that never open have none', () => {
    expect(
      nextOpening(time('2026-12-01T09:00'), hours('23:00', '23:00', '22:00'), false),
    ).toBeNull();
  });
});
