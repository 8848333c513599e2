/** What belongs to where an answer is printed. */
export interface Look {
  readonly colour: boolean;
  /** Columns, at least 40; 80 where nobody tells. */
  readonly columns: number;
}

/** Narrower terminals break the lines themselves. */
const NARROWEST = 40;
const USUAL = 80;

/**
 * Colours for a terminal that obeys escape sequences. `FORCE_COLOR` (but `0` and `false`) wants them in a
 * pipe too, else `NO_COLOR` and `TERM=dumb` forbid them: the order Node keeps to. An empty variable says
 * nothing.
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
  // A terminal of no columns is one that was not told its size.
  const columns = stream.columns === undefined || stream.columns < 1 ? USUAL : stream.columns;
  return { colour, columns: Math.max(NARROWEST, columns) };
}
