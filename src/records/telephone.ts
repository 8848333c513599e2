// Telephone numbers as people write them: `+` or `0` and 8 to 12 digits, in one piece or in groups,
// standing alone. Dates, times, versions, ticket numbers and addresses of machines are none.

/** Where a number may be: from a `+` or `0` that nothing sticks to, digits and what separates groups. */
const RUN = /(?<![\w\u00C0-\u024F+/#@-])(?<!\d\.)\(?[+0][\d ()/.\u00A0\u2010-\u2015-]*\d/g;
/** Days and times of day, which would lengthen or imitate a number. */
const MOMENT =
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)\d\d(?!\d)|(?<![\d.])[0-2]?\d[.:][0-5]\d(?![\d.])/g;

export interface Telephone {
  readonly text: string;
  /** UTF-16 units from the text's beginning. */
  readonly index: number;
}

/** The telephone numbers in a text; of several in a row the run they stand in. */
export function telephonesIn(text: string): readonly Telephone[] {
  const undated = text.replace(MOMENT, (moment) => 'x'.repeat(moment.length));
  return [...undated.matchAll(RUN)]
    .filter(({ 0: run, index }) => holdsNumber(run) && !isWord(undated[index + run.length]))
    .map(({ 0: run, index }) => ({ text: text.slice(index, index + run.length), index }));
}

/** Digits that go on as a word are part of a name: `0412345678ab`. */
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
    const foreign = group.includes('+');
    if (!foreign && !/^0\d/.test(digits)) return false;
    // The leading `+` or `0` is not one of the 8 to 12.
    let count = foreign ? digits.length : digits.length - 1;
    if (count >= 8) return count <= 12;
    // After a country's code an area may be of one digit: Ljubljana is `+386 1`, or `00 386 1`.
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
