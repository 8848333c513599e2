import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import manifest from 'date-holidays/package.json' with { type: 'json' };

// Writes the table of work-free days, `src/calendar/work-free-days.generated.ts` (`npm run calendar`).
// The law: Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji, consolidated at
// https://pisrs.si/pregledPredpisa?id=ZAKO865; in plain words at
// https://www.gov.si/teme/drzavni-prazniki-in-dela-prosti-dnevi/

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2050;

/** Increase it when a correction changes; it is the last part of the table's version. */
const CORRECTIONS_REVISION = 1;

export interface WorkFreeDay {
  readonly date: string;
  readonly name: string;
}

/**
 * What `date-holidays` does not know:
 * - 2 January was work-free until the austerity act ZUJF of 2012 abolished it, and is again since 2017
 * (https://www.rtvslo.si/slovenija/po-stirih-letih-2-januar-spet-dela-prost-dan/411434); the library only
 * knows the second part.
 * - 14 August 2023 was work-free once, after the floods, as the day of solidarity
 * (https://english.sta.si/3201298/slovenians-getting-day-off-on-14-august-to-help-with-flood-relief).
 */
export const CORRECTIONS: readonly WorkFreeDay[] = [
  ...Array.from({ length: 13 }, (_, index) => ({
    date: `${2000 + index}-01-02`,
    name: 'novo leto',
  })),
  { date: '2023-08-14', name: 'dan solidarnosti' },
];

/**
 * The library's work-free days in the table's years. Only type `public`: people work on the other holidays.
 *
 * @throws {Error} if a year is empty, which is how the library reacts to an unknown country
 */
export function libraryDays(country: string): readonly WorkFreeDay[] {
  const holidays = new Holidays(country, { types: ['public'], languages: ['sl'] });
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  return years.flatMap((year) => {
    // For an unknown country the library returns no days, or `false`.
    const days = holidays.getHolidays(year) || [];
    if (days.length === 0) throw new Error(`no work-free days for "${country}" in ${year}`);
    return days.map(({ date, name }) => ({ date: date.slice(0, 10), name }));
  });
}

/**
 * The days of the library and the corrections, in order.
 *
 * @throws {Error} if a day occurs twice: a correction that the library knows by now must be removed
 */
export function workFreeDays(
  fromLibrary: readonly WorkFreeDay[],
  corrections: readonly WorkFreeDay[],
): readonly WorkFreeDay[] {
  const days = [...fromLibrary, ...corrections].sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const [index, { date }] of days.entries()) {
    if (days[index + 1]?.date === date) throw new Error(`${date} occurs twice`);
  }
  return days;
}

/** The text of the generated file. */
export function generatedTable(days: readonly WorkFreeDay[], libraryVersion: string): string {
  const byName = Map.groupBy(days, ({ name }) => name);
  const version = `SI-${FIRST_YEAR}-${LAST_YEAR}/date-holidays-${libraryVersion}+${CORRECTIONS_REVISION}`;
  const entries = [...byName].map(([name, named]) => {
    const dates = named.map(({ date }) => date);
    const lines = Array.from({ length: Math.ceil(dates.length / 9) }, (_, line) =>
      dates.slice(line * 9, line * 9 + 9).join(' '),
    );
    return `  '${name}': \`\n    ${lines.join('\n    ')}\`,\n`;
  });
  return [
    '// Written by `npm run calendar` from date-holidays (data CC BY-SA 3.0, after Wikipedia and gov.si)',
    '// and the corrections in scripts/calendar.ts. Not to be edited.\n',
    `export const VERSION = '${version}';`,
    `export const FIRST = '${FIRST_YEAR}-01-01';`,
    `export const LAST = '${LAST_YEAR}-12-31';\n`,
    '/** Work-free days of Slovenia by their Slovene names, weekends included. */',
    `export const WORK_FREE_DAYS: { readonly [name: string]: string } = {\n${entries.join('')}};\n`,
  ].join('\n');
}

/** The table as it should be now, from the installed library. */
export function currentTable(): string {
  return generatedTable(workFreeDays(libraryDays('SI'), CORRECTIONS), manifest.version);
}

if (process.argv[1] === import.meta.filename) {
  const table = new URL('../src/calendar/work-free-days.generated.ts', import.meta.url);
  writeFileSync(table, currentTable());
}
