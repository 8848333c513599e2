// The statute's table stated a second time, apart from the library and from the table it generates.

const EVERY_YEAR = '01-01 02-08 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26'.split(' ');

/** Easter Sunday, by the anonymous Gregorian computus, as days from 1 March. */
function easterFromMarch(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * sunday) / 451);
  return moon + sunday - 7 * late + 21;
}

function fromMarch(year: number, days: number): string {
  return new Date(Date.UTC(year, 2, 1 + days)).toISOString().slice(0, 10);
}

/** The work-free days of a year from 2000 on, in order. */
export function statuteDays(year: number): readonly string[] {
  const easter = easterFromMarch(year);
  return [
    ...EVERY_YEAR.map((day) => `${year}-${day}`),
    ...[0, 1, 49].map((after) => fromMarch(year, easter + after)),
    ...(year <= 2012 || year >= 2017 ? [`${year}-01-02`] : []),
    ...(year === 2023 ? ['2023-08-14'] : []),
  ].sort();
}
