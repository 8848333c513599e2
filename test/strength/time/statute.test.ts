import { expect, test } from 'vitest';
import { CALENDAR, dayOf } from '../../../src/calendar/working-days.ts';
import { parseDate } from '../../../src/calendar/time.ts';
import { note } from '../figures.ts';
import { dateOf } from './plain-clock.ts';
import { FIRST, isWeekend, isWorkFree, LAST } from './plain-days.ts';

function expected(day: number): string {
  if (isWorkFree(day)) return 'holiday';
  return isWeekend(day) ? 'weekend' : 'working';
}

function told(day: number): string {
  const date = parseDate(dateOf(day));
  if (date === null) return 'no date';
  const answer = dayOf(date, []);
  if (answer.working === null) return 'beyond';
  return answer.working ? 'working' : answer.why;
}

test('every day of the table is what the statute says', ({ task }) => {
  const differences: string[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    if (told(day) !== expected(day)) differences.push(`${dateOf(day)}: ${told(day)}`);
  }
  note(task, { 'statute-days': LAST - FIRST + 1, 'time-differences': differences.length });
  expect(differences).toEqual([]);
});

test('the table knows those days alone', () => {
  expect(CALENDAR).toMatchObject({ first: dateOf(FIRST), last: dateOf(LAST) });
  expect(told(LAST + 1)).toBe('beyond');
});
