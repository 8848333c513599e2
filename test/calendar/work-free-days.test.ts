import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CORRECTIONS,
  currentTable,
  FIRST_YEAR,
  generatedTable,
  LAST_YEAR,
  libraryDays,
  workFreeDays,
} from '../../scripts/calendar.ts';
import { dayOf } from '../../src/calendar/working-days.ts';
import { addDays } from '../../src/calendar/zone.ts';
import { day } from './second-opinion.ts';
import { statuteDays } from './statute.ts';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const statute = years.flatMap(statuteDays);

function tableDays(): string[] {
  const days: string[] = [];
  for (let date = day('2000-01-01'); date <= '2050-12-31'; date = addDays(date, 1)) {
    const found = dayOf(date, []);
    if (found.working === false && found.why === 'holiday') days.push(date);
  }
  return days;
}

test('the table is the statute', () => {
  expect(tableDays()).toEqual(statute);
});

test('the library differs from the statute in fourteen known days', () => {
  const library = libraryDays('SI').map(({ date }) => date);
  const missing = statute.filter((date) => !library.includes(date));
  expect(missing).toEqual([
    '2000-01-02',
    '2001-01-02',
    '2002-01-02',
    '2003-01-02',
    '2004-01-02',
    '2005-01-02',
    '2006-01-02',
    '2007-01-02',
    '2008-01-02',
    '2009-01-02',
    '2010-01-02',
    '2011-01-02',
    '2012-01-02',
    '2023-08-14',
  ]);
  expect(missing).toEqual(CORRECTIONS.map(({ date }) => date));
  expect(library.filter((date) => !statute.includes(date))).toEqual([]);
});

test('the table is the library with the corrections, names included', () => {
  for (const { date, name } of [...libraryDays('SI'), ...CORRECTIONS]) {
    expect(dayOf(day(date), [])).toEqual({ date, working: false, why: 'holiday', name });
  }
});

test('the committed table is the one that would be generated now', () => {
  const committed = new URL('../../src/calendar/work-free-days.generated.ts', import.meta.url);
  expect(readFileSync(committed, 'utf8')).toBe(currentTable());
});

test('another library or another correction is another version', () => {
  expect(generatedTable([], '3.37.0')).toContain("'SI-2000-2050/date-holidays-3.37.0+1'");
  expect(generatedTable([], '3.38.0')).toContain("'SI-2000-2050/date-holidays-3.38.0+1'");
});

test.each(['XX', '', 'SLO'])('a country the library does not know is refused: "%s"', (country) => {
  expect(() => libraryDays(country)).toThrow('no work-free days');
});

test('a correction that the library has learned is refused', () => {
  const learned = { date: '2024-08-15', name: 'Marijino vnebovzetje' };
  expect(() => workFreeDays(libraryDays('SI'), [learned])).toThrow('2024-08-15 occurs twice');
});
