/** A place for what a sentence speaks of: `{job}`, `{opens-at:when}`. */
const PLACE = /\{([a-z][a-zA-Z-]*(?::[a-z]+)?)\}/g;
/**
 * Optional parts, used only if each of their places has a value: `[ for {by}]`; `[{by}|somebody]` has an
 * alternative. Inner ones are filled first.
 */
const WHERE_KNOWN = /\[([^[\]|]*\{[a-z][a-zA-Z-]*(?::[a-z]+)?\}[^[\]|]*)(?:\|([^[\]]*))?\]/g;

/** A sentence with places, or a choice of sentences; values only appear in the places. */
export type Wording<Given> = string | ((given: Given) => string);

/** What to put into the places of a sentence; an empty text, or none, for a place without a value. */
export type Places = { readonly [place: string]: string | number };

/** A sentence with its places filled, all at once: what looks like a place in a value stays as it is. */
export function filled(sentence: string, places: Places | ((place: string) => string)): string {
  const valueOf =
    typeof places === 'function' ? places : (place: string) => String(places[place] ?? '');
  const isKnown = (part: string): boolean =>
    [...part.matchAll(PLACE)].every(([, place = '']) => valueOf(place) !== '');
  let text = sentence;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(WHERE_KNOWN, (_, part: string, otherwise = '') =>
      isKnown(part) ? part : otherwise,
    );
  }
  return text.replace(PLACE, (_, place: string) => valueOf(place));
}

export function said<Given>(
  wording: Wording<Given>,
  given: Given,
  places: Places | ((place: string) => string),
): string {
  return filled(typeof wording === 'string' ? wording : wording(given), places);
}

/** The texts, numbers and lists of what a sentence is about, as its places; a list is said with commas. */
export function fieldPlaces(about: object, say: (text: string) => string): Places {
  const textsOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(textsOf);
    if (typeof value === 'number') return [String(value)];
    return typeof value === 'string' ? [say(value)] : [];
  };
  const fields = Object.entries(about).map(([key, value]) => [key, textsOf(value).join(', ')]);
  return Object.fromEntries(fields);
}

/** A sentence whose places are the fields of what it is about. */
export function saidByFields(
  sentence: string,
  about: object,
  say: (text: string) => string,
): string {
  return filled(sentence, fieldPlaces(about, say));
}
