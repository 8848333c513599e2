/** How to print at the place where an answer goes. */
export interface Look {
  readonly colour: boolean;
  /** Columns, at least 40; 80 if unknown. */
  readonly columns: number;
}

/** Narrower terminals break the lines themselves. */
const NARROWEST = 40;
const USUAL = 80;

/**
 * Uses colours for a terminal that supports escape sequences. `FORCE_COLOR` (except `0` and `false`) enables
 * them in a pipe too, otherwise `NO_COLOR` and `TERM=dumb` disable them: the same order as in Node. An empty
 * variable has no effect.
 */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  const { FORCE_COLOR: forced = '', NO_COLOR: refused = '', TERM: kind } = environment;
  const colour =
    forced === ''
      ? stream.isTTY === true && refused === '' && kind !== 'dumb'
      : !['0', 'false'].includes(forced);
  // A terminal with zero columns does not know its size.
  const columns = stream.columns === undefined || stream.columns < 1 ? USUAL : stream.columns;
  return { colour, columns: Math.max(NARROWEST, columns) };
}
