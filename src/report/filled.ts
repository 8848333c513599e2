/** A place for what a sentence speaks of: `{job}`, `{opens-at:when}`. */
const PLACE = /\{([a-z][a-zA-Z-]*(?::[a-z]+)?)\}/g;
/**
 * Optional parts, used only if each of their places has a value: `[ for {by}]`; `[{by}|somebody]` has an
 * alternative. Inner ones are filled first.
 */
const WHERE_KNOWN = /\[([^[\]|]*\{[a-z][a-zA-Z-]*(?::[a-z]+)?\}[^[\]|]*)(?:\|([^[\]]*))?\]/g;

/** A sentence with places, or a choice of sentences; values only appear in the places. */
export type Wording<Given> = string | ((given: Given) => string);

/** A sentence with its places filled; `told` returns an empty text for a place without a value. */
export function filled(sentence: string, told: (place: string) => string): string {
  const isTold = (part: string): boolean =>
    [...part.matchAll(PLACE)].every(([, place = '']) => told(place) !== '');
  let text = sentence;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(WHERE_KNOWN, (_, part: string, otherwise = '') =>
      isTold(part) ? part : otherwise,
    );
  }
  return text.replace(PLACE, (_, place: string) => told(place));
}

export function said<Given>(
  wording: Wording<Given>,
  given: Given,
  told: (place: string) => string,
): string {
  return filled(typeof wording === 'string' ? wording : wording(given), told);
}

/** A sentence whose places are the fields of what it is about; a list is said with commas. */
export function saidByFields(
  sentence: string,
  about: object,
  say: (text: string) => string,
): string {
  const fields = new Map<string, unknown>(Object.entries(about));
  return filled(sentence, (place) =>
    [fields.get(place) ?? []]
      .flat()
      .filter((each) => typeof each === 'string' || typeof each === 'number')
      .map((each) => (typeof each === 'number' ? String(each) : say(each)))
      .join(', '),
  );
}
