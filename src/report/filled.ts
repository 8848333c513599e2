/** A place for what a sentence speaks of: `{job}`, `{opens-at:when}`. */
const PLACE = /\{([a-z][a-z-]*(?::[a-z]+)?)\}/g;
/**
 * What is said only where there is something for each of its places: `[ for {by}]`; `[{by}|somebody]` says the
 * other thing elsewhere. An inner one comes first.
 */
const WHERE_KNOWN = /\[([^[\]|]*\{[a-z][a-z-]*(?::[a-z]+)?\}[^[\]|]*)(?:\|([^[\]]*))?\]/g;

/** A sentence with places, or which sentence it is; what is told stands in the places alone, never in between. */
export type Wording<Given> = string | ((given: Given) => string);

/** A sentence with its places filled; `told` gives an empty text where there is nothing to say. */
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
