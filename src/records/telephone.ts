// Telephone numbers as people write them: `+`, `0` or `386` and 8 to 12 digits, in one piece or in groups,
// standing alone. Dates, times, versions, ticket numbers and IP addresses do not count.

/** Where a number may be: a `+` or `0` that nothing precedes directly, then digits and separators of groups. */
const RUN =
  /(?<![\w\u00C0-\u024F+/#@=-])(?<!\d\.)\(?(?:[+0]|386(?=[\d ()/.\u00A0\u2010-\u2015-]*\d))[\d ()/.\u00A0\u2010-\u2015-]*\d/g;
/** Days and times of day, which could extend or imitate a number. */
const MOMENT =
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)\d\d(?!\d)|(?<![\d.])[0-2]?\d[.:][0-5]\d(?![\d.])/g;

/** File numbers as public bodies assign them: `0142-12/2026/15`, `007-112/2026`. */
const RECORD = /(?<!\d)\d{2,6}-\d{1,6}\/(?:19|20)\d\d(?:[/-]\d{1,6})?(?!\d)/g;
/** Web addresses contain numbers of all kinds. */
const LINK = /https?:\/\/[^\s<>"]+/g;

export interface Telephone {
  readonly text: string;
  /** UTF-16 units from the text's beginning. */
  readonly index: number;
}

/** The telephone numbers in a text; of several in a row, the run that contains them. */
export function telephonesIn(text: string): readonly Telephone[] {
  const undated = [LINK, RECORD, MOMENT].reduce(
    (rest, other) => rest.replace(other, (found) => 'x'.repeat(found.length)),
    text,
  );
  return [...undated.matchAll(RUN)]
    .filter(({ 0: run, index }) => holdsNumber(run) && !isWord(undated[index + run.length]))
    .map(({ 0: run, index }) => ({ text: text.slice(index, index + run.length), index }));
}

/** Digits that continue as a word are part of a name: `0412345678ab`. */
function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\w\u00C0-\u024F]/.test(character);
}

function holdsNumber(run: string): boolean {
  const groups = [
    ...run
      .replace(/^\(0\)/, '0')
      .replaceAll('(0)', '')
      .matchAll(/\D*\d+/g),
  ].map(([group]) => ({ group, digits: group.replace(/\D+/, '') }));
  return groups.some(({ group, digits }, start) => {
    // Slovenia's country code is often written without its +, and then the whole number has eleven digits.
    const home = start === 0 && !group.includes('+') && digits.startsWith('386');
    if (home) return groups.map((each) => each.digits).join('').length === 11;
    const foreign = group.includes('+');
    if (!foreign && !/^0\d/.test(digits)) return false;
    // The leading `+` or `0` is not one of the 8 to 12.
    let count = foreign ? digits.length : digits.length - 1;
    if (count >= 8) return count <= 12;
    // After a country code, an area code may have one digit: Ljubljana is `+386 1`, or `00 386 1`.
    let shortest = foreign || digits.startsWith('00') ? 1 : 2;
    for (const { group: next, digits: more } of groups.slice(start + 1)) {
      const longest = next.includes('.') ? 4 : 7;
      if (next.includes('+') || more.length < shortest || more.length > longest) return false;
      if (more.length === 1) shortest = 2;
      count += more.length;
      if (count >= 8) return count <= 12;
    }
    return false;
  });
}

/** Returns true if a `+` or groups of digits distinguish it from other kinds of numbers. */
export function isWrittenAsTelephone(text: string): boolean {
  return text.startsWith('+') || /\d[^\d]+\d/.test(text);
}
