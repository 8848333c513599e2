const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
const MARK = '\ufffd';

/**
 * A user's text, fit for a letter: line ends are `\n`; control, direction and other unseen
 * characters are replaced by a visible mark, since with them a text may read otherwise than it is
 * written; no blank lines in a row, none at the ends.
 */
export function plain(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replace(UNSEEN, MARK)
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line: for names, titles, references, and everything in a subject. */
export function oneLine(text: string): string;
export function oneLine(text: string | undefined): string | undefined;
export function oneLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text).replace(/\s+/g, ' ');
}

/** True where nothing readable is left of a text. */
export function isBlank(text: string): boolean {
  return plain(text).replaceAll(MARK, '').trim() === '';
}

/** At most so many characters, an ellipsis for what was cut; never half a surrogate pair. */
export function cutToLength(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
