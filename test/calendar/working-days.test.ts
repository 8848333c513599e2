import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/calendar/instant.ts';
import { CALENDAR, dayOf } from '../../src/calendar/working-days.ts';
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
