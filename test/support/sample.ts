/** True if the suites omit nothing: `FULL=1`. */
export const FULL = process.env['FULL'] === '1';

/** Number of random tries: the first in every run, the second with `FULL=1`. */
export function times(often: number, full: number): number {
  return FULL ? full : often;
}

/**
 * Of rows that each need a process of their own, the first and every `n`th after it, the same ones in every
 * run. All of them with `FULL=1`.
 */
export function every<Row>(n: number, rows: readonly Row[]): readonly Row[] {
  return FULL ? rows : rows.filter((_, index) => index % n === 0);
}

/** Each row in one language after the other, by turns in English and in Slovene; in both with `FULL=1`. */
export function inTurns<Row>(rows: readonly Row[]): readonly (readonly [Row, 'en' | 'sl'])[] {
  return rows.flatMap((row, index) => {
    const both = [[row, 'en'] as const, [row, 'sl'] as const];
    return FULL ? both : both.slice(index % 2, (index % 2) + 1);
  });
}
