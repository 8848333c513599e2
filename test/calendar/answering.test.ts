import { describe, expect, test } from 'vitest';
import { lastDayToAnswer, reminderDue } from '../../src/calendar/answering.ts';
import { dateOf, instantOf } from '../../src/calendar/instant.ts';
import { addDays } from '../../src/calendar/zone.ts';

describe('the last working day to answer', () => {
  const at = (text: string) => instantOf(Date.parse(text));
  test.each([
    ['a Tuesday night', '2026-12-01T22:00+01:00', '2026-11-30'],
    ['a Monday night', '2026-11-30T22:00+01:00', '2026-11-27'],
    ['after midnight', '2026-12-02T00:30+01:00', '2026-12-01'],
    ['after Christmas', '2026-12-28T20:00+01:00', '2026-12-24'],
    ['the day the clock goes forward', '2027-03-28T22:00+02:00', '2027-03-26'],
    ['beyond the table', '2999-01-04T22:00+01:00', null],
  ])('before %s', (_, start, day) => {
    expect(lastDayToAnswer(at(start), [])).toBe(day);
  });
  test.each([
    ['a fortnight of free days', '2026-12-14', '2026-12-11'],
    ['longer than anybody is away', '2026-12-11', null],
  ])('after %s', (_, first, day) => {
    // A fortnight in which nobody works, into Christmas.
    const free = Array.from({ length: 14 }, (_each, index) => addDays(dateOf(first), index));
    expect(lastDayToAnswer(at('2026-12-26T22:00+01:00'), free)).toBe(day);
  });
  test('is not known of a start soon after the table', () => {
    expect(lastDayToAnswer(at('2051-01-05T22:00+01:00'), [])).toBeNull();
  });
  test('knows the solution’s own free days', () => {
    const free = [dateOf('2026-11-30'), dateOf('2026-11-27')];
    expect(lastDayToAnswer(at('2026-12-01T22:00+01:00'), free)).toBe('2026-11-26');
  });
});

describe('a reminder of an answer', () => {
  const at = (text: string) => instantOf(Date.parse(text));
  const tuesday = '2026-12-01T22:00+01:00';
  test.each([
    ['at 9.00 of the last working day', tuesday, '2026-11-30T09:00+01:00', '09:00'],
    ['a second before', tuesday, '2026-11-30T08:59:59+01:00', null],
    ['a second before 14.00', tuesday, '2026-11-30T13:59:59+01:00', '09:00'],
    ['at 14.00', tuesday, '2026-11-30T14:00+01:00', '14:00'],
    ['a second before midnight', tuesday, '2026-11-30T23:59:59+01:00', '14:00'],
    ['on the day of the work', tuesday, '2026-12-01T09:00+01:00', null],
    ['on the Friday before', tuesday, '2026-11-27T10:00+01:00', null],
    ['on Friday, of Monday’s night', '2026-11-30T22:00+01:00', '2026-11-27T09:30+01:00', '09:00'],
    ['on Sunday, of Monday’s night', '2026-11-30T22:00+01:00', '2026-11-29T09:30+01:00', null],
    ['in summer', '2027-06-16T22:00+02:00', '2027-06-15T07:00Z', '09:00'],
    ['before Christmas', '2026-12-28T20:00+01:00', '2026-12-24T09:30+01:00', '09:00'],
    ['beyond the table', '2999-01-05T22:00+01:00', '2999-01-04T10:00+01:00', null],
  ])('%s', (_, start, now, due) => {
    expect(reminderDue(at(start), at(now), [])).toBe(due);
  });
});
