import { expect, test } from 'vitest';
import { toIso } from '../../src/calendar/instant.ts';
import { comingDays } from '../../src/calendar/coming.ts';
import { RULES_WINDOW } from '../../src/calendar/window.ts';
import { day } from './second-opinion.ts';

test('every day has its windows, work-free or not', () => {
  const days = comingDays(day('2026-12-24'), 5, RULES_WINDOW, [day('2026-12-28')]);
  expect(days.map(({ date, day: { working } }) => [date, working])).toEqual([
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-27', false],
    ['2026-12-28', false],
  ]);
  expect(days.map(({ window }) => `${toIso(window.start)}/${toIso(window.end)}`)).toEqual([
    '2026-12-24T19:00:00Z/2026-12-25T05:00:00Z',
    '2026-12-25T19:00:00Z/2026-12-26T05:00:00Z',
    '2026-12-26T19:00:00Z/2026-12-27T05:00:00Z',
    '2026-12-27T19:00:00Z/2026-12-28T05:00:00Z',
    '2026-12-28T19:00:00Z/2026-12-29T05:00:00Z',
  ]);
  expect(days.map(({ windowWithDowntime }) => toIso(windowWithDowntime.start)).at(-1)).toBe(
    '2026-12-28T21:00:00Z',
  );
});

test('beyond the table the windows go on and working days are unknown', () => {
  const days = comingDays(day('2026-11-23'), 20_000, RULES_WINDOW, []);
  expect(days.findIndex((coming) => coming.day.working === null)).toBe(8805);
  expect(days.at(-1)).toMatchObject({ date: '2081-08-25', day: { working: null } });
});

test('no days are no days', () => {
  expect(comingDays(day('2026-11-23'), 0, RULES_WINDOW, [])).toEqual([]);
});
