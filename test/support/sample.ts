/** Whether the suites leave nothing out: `FULL=1`. */
export const FULL = process.env['FULL'] === '1';

/** How often something drawn is tried: so often in every run, and so often with `FULL=1`. */
export function times(often: number, full: number): number {
  return FULL ? full : often;
}

/**
 * Of rows that each need a process of their own, the first and every `n`th after it: the same ones in every
 * run. All of them with `FULL=1`.
 */
export function every<Row>(n: number, rows: readonly Row[]): readonly Row[] {
  return FULL ? rows : rows.filter((_, index) => index % n === 0);
}
