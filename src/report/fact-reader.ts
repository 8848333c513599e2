import type { Instant, LocalDate } from '../calendar/instant.ts';
import { plus } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import { instantIn, isGroup } from '../rules/fact-values.ts';
import type { FactValue, RuleFacts } from '../rules/verdict.ts';
import { quoted } from './escaping.ts';
import { filled, said, type Wording } from './filled.ts';
import type { Moments } from './moments.ts';

/** Returns true for a civil date in facts. */
export function isDate(value: FactValue | undefined): value is LocalDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/**
 * Reads a rule's facts for a sentence. A missing fact, or one of another kind, gives an empty text, so a
 * sentence never fails; texts are quoted for `escaping.ts`.
 */
export interface FactReader {
  /** A sentence with its places filled: `{ref}`, or as one of `AS`: `{opens-at:when}`. */
  readonly say: (wording: Wording<FactReader>) => string;
  /** The first value that is not empty. */
  readonly known: (place: string, yes: string, no: string) => string;
  readonly number: (key: string, say: (number: number) => string, otherwise?: string) => string;
  /** The word for one of a few values; `true` and `false` for a boolean fact. */
  readonly choose: (
    key: string,
    words: { readonly [value: string]: string },
    otherwise?: string,
  ) => string;
}

/** What fills a place of a sentence from more than one fact, by the place's name. */
export type FactPlaces = { readonly [place: string]: (facts: FactReader) => string };

/** Longest list in a sentence. */
const LIST_ITEMS = 12;

/** The text and numbers of a fact, each quoted: `["a", "b"]` gives “a”, “b”. */
function quotation(
  value: FactValue | undefined,
  moments: Moments,
  own: (text: string) => string | null = () => null,
): string {
  if (Array.isArray(value)) {
    const list = value as readonly FactValue[];
    const words = list
      .slice(0, LIST_ITEMS)
      .map((item) => quotation(item, moments, own))
      .filter(Boolean)
      .join(', ');
    return list.length > LIST_ITEMS ? `${words}, …` : words;
  }
  if (isDate(value)) return moments.date(value);
  if (typeof value === 'string' && value !== '') return own(value) ?? quoted(value);
  return typeof value === 'number' ? String(value) : '';
}

/** The words of one language for facts. */
export interface FactWords {
  readonly moments: Moments;
  readonly values: { readonly [value: string]: string };
  readonly flaws: { readonly [why: string]: string };
  readonly factPlaces: FactPlaces;
}

/** A flaw among facts (`{ why, ... }`) in words; empty if there is no known one. */
export function flawSaid(
  flaw: FactValue | undefined,
  { flaws, moments }: Pick<FactWords, 'flaws' | 'moments'>,
): string {
  if (!isGroup(flaw)) return '';
  const why = flaw['why'];
  const say = typeof why === 'string' && Object.hasOwn(flaws, why) ? flaws[why] : undefined;
  return say === undefined ? '' : filled(say, (key) => quotation(flaw[key], moments));
}

export function factReader(facts: RuleFacts, now: Instant | null, words: FactWords): FactReader {
  const { moments, values, factPlaces } = words;
  const ours = (text: string): string | null =>
    Object.hasOwn(values, text) ? String(values[text]) : null;
  const at = (key: string, say: (instant: Instant) => string): string => {
    const instant = instantIn(facts, key);
    return instant === null ? '' : say(instant);
  };
  /** How a fact may be said. */
  const AS: { readonly [kind: string]: (key: string) => string } = {
    text: (key) => quotation(facts[key], moments),
    // What is a word of ours (`values`) is said in words.
    own: (key) => quotation(facts[key], moments, ours),
    // An instant, said adverbially; as tables have it, for parentheses; the last day before it.
    when: (key) => at(key, (instant) => moments.when(instant, now)),
    stamp: (key) => at(key, moments.stamp),
    day: (key) => at(key, (instant) => moments.onDay(localDate(plus(instant, -1)))),
  };
  /** What was wrong with an answer: our own finding in words, otherwise what the server said. */
  const OF_ANSWER: { readonly [place: string]: () => string } = {
    answer: () => flawSaid(facts['flaw'], words) || quotation(facts['detail'], moments),
    // The same if the fault lies with the organisation, whose repository answered correctly.
    'of-organisation': () => (isOfOrganisation(facts) ? flawSaid(facts['flaw'], words) : ''),
  };
  const placed = (place: string): string => {
    const [key = '', kind = 'text'] = place.split(':');
    return OF_ANSWER[key]?.() ?? factPlaces[key]?.(reader) ?? AS[kind]?.(key) ?? '';
  };
  const reader: FactReader = {
    say: (wording) => said(wording, reader, placed),
    known: (place, yes, no) => (placed(place) === '' ? no : yes),
    number: (key, say, otherwise = '') => {
      const value = facts[key];
      return typeof value === 'number' ? say(value) : otherwise;
    },
    choose: (key, choices, otherwise = '') => {
      const value = facts[key];
      const isWord = typeof value === 'string' || typeof value === 'boolean';
      return isWord && Object.hasOwn(choices, String(value))
        ? String(choices[String(value)])
        : otherwise;
    },
  };
  return reader;
}

/** True if the fault lies with the organisation. */
export function isOfOrganisation({ flaw }: RuleFacts): boolean {
  const why = isGroup(flaw) ? flaw['why'] : undefined;
  return typeof why === 'string' && why.startsWith('organisation-');
}
