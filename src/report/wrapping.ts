const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
const MARK = /\p{M}/u;

/**
 * Characters beyond Latin letters and common punctuation. Few texts contain any, and only those are expensive
 * to measure.
 */
const UNUSUAL = /[^ -\u02FF\u2010-\u2027\u2713]/;

/** Columns a text takes on a terminal: wide characters two, combining marks none. */
export function widthOf(text: string): number {
  if (!UNUSUAL.test(text)) return text.length;
  return Array.from(text)
    .map((character) => (MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1))
    .reduce((sum: number, width) => sum + width, 0);
}

/** The text, padded with spaces to the width of its column. */
export function padded(text: string, column: readonly string[]): string {
  const widest = Math.max(...column.map(widthOf));
  return `${text}${' '.repeat(widest - widthOf(text))}`;
}

/** A word in pieces of at most `room` columns. */
function pieces(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const parts = [''];
  for (const character of word) {
    const last = `${parts.at(-1)}${character}`;
    if (widthOf(last) > room) parts.push(character);
    else parts[parts.length - 1] = last;
  }
  return parts;
}

/** Wraps a text at spaces into lines of at most `width` columns, including indentation. */
export function wrapped(
  text: string,
  width: number,
  first: string,
  others: string,
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width - others.length))) {
    const longer = empty ? `${line}${word}` : `${line} ${word}`;
    if (!empty && widthOf(longer) > width) {
      lines.push(line);
      line = `${others}${word}`;
    } else {
      line = longer;
      empty = false;
    }
  }
  // Non-breaking only until now, so that text copied from a terminal has plain spaces.
  return [...lines, line].map((each) => each.replaceAll('\u00A0', ' '));
}
