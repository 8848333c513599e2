const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
const MARK = '\ufffd';

/**
 * A user's text in a form fit for a letter: line ends are `\n`; control, direction and other invisible
 * characters are replaced by a visible sign, because they can make a text read differently from what it says;
 * no repeated blank lines, and none at the ends.
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

/** Returns true if a text contains nothing readable. */
export function isBlank(text: string): boolean {
  return plain(text).replaceAll(MARK, '').trim() === '';
}

/** Cuts a text to this many characters, with an ellipsis; never splits a surrogate pair. */
export function cutToLength(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
