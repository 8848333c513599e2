import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/calendar/instant.ts';
import {
  CALENDAR,
  dayOf,
  firstWorkingDay,
  workingDayFrom,
} from '../../src/calendar/working-days.ts';
import { day } from './second-opinion.ts';

const rows: [string, object][] = [
  ['2026-11-09', { working: true }],
  ['2026-11-14', { working: false, why: 'weekend', name: null }],
  ['2026-11-15', { working: false, why: 'weekend', name: null }],
  ['2026-12-25', { working: false, why: 'holiday', name: 'božič' }],
  ['2026-11-01', { working: false, why: 'holiday', name: 'dan spomina na mrtve' }],
  ['2027-03-29', { working: false, why: 'holiday', name: 'velikonočni ponedeljek' }],
  ['2023-08-14', { working: false, why: 'holiday', name: 'dan solidarnosti' }],
  ['2012-01-02', { working: false, why: 'holiday', name: 'novo leto' }],
  ['2014-01-02', { working: true }],
  ['2017-01-02', { working: false, why: 'holiday', name: 'novo leto' }],
  ['2000-01-01', { working: false, why: 'holiday', name: 'novo leto' }],
  ['2050-12-31', { working: false, why: 'weekend', name: null }],
  ['2051-01-02', { working: null }],
  ['2051-01-01', { working: null }],
];

test.each(rows)('%s', (date, expected) => {
  expect(dayOf(day(date), [])).toEqual({ date, ...expected });
});

describe('state holidays and the eve of others are working days', () => {
  test.each([
    '2026-06-08',
    '2026-08-17',
    '2026-09-15',
    '2026-09-23',
    '2027-10-25',
    '2026-11-23',
    '2026-04-03',
    '2026-12-24',
    '2026-12-31',
  ])('%s', (date) => {
    expect(dayOf(day(date), []).working).toBe(true);
  });
});

describe('days of our own', () => {
  const extra = [day('2027-01-04'), day('2026-12-25'), day('2027-01-09'), day('2051-01-02')];

  test.each([
    ['a working day becomes one', '2027-01-04', { working: false, why: 'extra', name: null }],
    ['a holiday keeps its name', '2026-12-25', { working: false, why: 'holiday', name: 'božič' }],
    ['a weekend stays one', '2027-01-09', { working: false, why: 'weekend', name: null }],
    ['beyond the table nothing is known', '2051-01-02', { working: null }],
    ['other days are as they were', '2027-01-05', { working: true }],
  ])('%s', (_, date, expected) => {
    expect(dayOf(day(date), extra)).toEqual({ date, ...expected });
  });
});

test('a day before the table is unknown too', () => {
  expect(CALENDAR).toMatchObject({ first: '2000-01-01', last: '2050-12-31' });
  const date = dateOf('1999-12-31');
  expect(dayOf(date, [])).toEqual({ date, working: null });
});

describe('the first working day of a month', () => {
  test.each([
    ['is its first day', '2026-12-15', '2026-12-01'],
    ['asked on that very day', '2026-12-01', '2026-12-01'],
    ['comes after a weekend', '2026-08-20', '2026-08-03'],
    ['comes after holidays and a weekend', '2027-01-31', '2027-01-04'],
    ['lies beyond the table', '2051-03-10', null],
  ])('%s', (_, date, first) => {
    expect(firstWorkingDay(day(date), [])).toBe(first);
  });

  test('comes after a day of our own', () => {
    expect(firstWorkingDay(day('2027-01-31'), [day('2027-01-04')])).toBe('2027-01-05');
  });
});

describe('a working day so many working days away', () => {
  test.each([
    ['after a Tuesday', '2026-12-01', 2, '2026-12-03'],
    ['after a Friday', '2026-11-27', 1, '2026-11-30'],
    ['after Christmas Eve', '2026-12-24', 1, '2026-12-28'],
    ['after a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['before a Monday', '2026-11-30', -1, '2026-11-27'],
    ['before a Wednesday', '2026-12-02', -2, '2026-11-30'],
    ['none away', '2026-11-28', 0, '2026-11-28'],
    ['after the end of the table', '2050-12-30', 1, null],
    ['before its beginning', '2000-01-03', -1, null],
  ])('%s', (_, date, count, away) => {
    expect(workingDayFrom(day(date), count, [])).toBe(away);
  });

  test('counts no day of our own', () => {
    expect(workingDayFrom(day('2026-12-01'), 1, [day('2026-12-02')])).toBe('2026-12-03');
  });
});
