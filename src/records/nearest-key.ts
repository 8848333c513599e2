/** The known key that `written` probably means: the same except for case and dashes, or one or two typos away. */
export function nearestKey(written: string, known: readonly string[]): string | null {
  const kebab = written
    .slice(0, 64)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_ ]/g, '-')
    .toLowerCase();
  const ranked = known
    .map((key) => ({ key, slips: slips(kebab, key) }))
    .filter(({ key, slips: count }) => count <= (key.length > 5 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.key ?? null;
}

/** Number of letters inserted, left out, changed, or swapped with the next one. */
function slips(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => Number(rows[row]?.[column]);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return cell(from.length, to.length);
}
