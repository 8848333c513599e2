const LONGEST = 200;
/**
 * Parts of variable length, and the start of a match unless `^` fixes it: each multiplies the cost of a
 * failing match by the length of the text.
 */
const ELASTIC_AT_MOST = 3;
/** Alternatives, `?` and `|`; each doubles the cost. */
const FORKS_AT_MOST = 3;

// One piece of a pattern: an escape, a class, a group's opening, a quantifier, or a character.
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?.|\{\d+(?:,\d*)?\}|[\s\S]/gu;

/**
 * Returns true for a pattern that compiles and is cheap to match on a short text: no look-around, no back
 * reference, no repetition or choice inside a repeated group, few of each. It refuses some harmless patterns
 * rather than accept a harmful one.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > LONGEST || !compiles(pattern)) return false;
  /** For each open group, whether something in it has variable length. */
  const groups: boolean[] = [];
  let closed: boolean | undefined;
  let elastic = pattern.startsWith('^') ? 0 : 1;
  let forks = 0;
  for (const [piece] of pattern.matchAll(PIECE)) {
    const repeats = quantifier(piece);
    if (repeats !== null && repeats !== 'once') {
      if (closed) return false;
      elastic += repeats === 'elastic' ? 1 : 0;
    }
    if (repeats !== null || piece === '|') groups.fill(true);
    if (repeats === 'once' || piece === '|') forks += 1;
    // A choice between whole patterns: `^` applies only to the first.
    if (piece === '|' && groups.length === 0) elastic += 1;
    closed = undefined;
    if (piece.startsWith('(')) {
      if (/\(\?<?[=!]/.test(piece)) return false;
      groups.push(false);
    } else if (piece === ')') closed = groups.pop();
    else if (/\\[1-9k]/.test(piece)) return false;
  }
  return elastic <= ELASTIC_AT_MOST && forks <= FORKS_AT_MOST;
}

/** Returns true for a regular expression of the strict grammar (flag `u`). */
export function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** How a piece repeats the one before it: `?` at most once, `{4}` exactly, others variably. */
function quantifier(piece: string): 'once' | 'exact' | 'elastic' | null {
  if (piece === '?') return 'once';
  if (piece === '*' || piece === '+') return 'elastic';
  if (/^\{\d+\}/.test(piece)) return 'exact';
  return piece.startsWith('{') && piece.length > 1 ? 'elastic' : null;
}
