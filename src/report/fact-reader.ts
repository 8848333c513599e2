import type { Instant, LocalDate } from '../calendar/instant.ts';
import { plus } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import { instantIn, isGroup } from '../rules/fact-values.ts';
import type { FactValue, RuleFacts } from '../rules/verdict.ts';
import { quoted } from './escaping.ts';
import type { Moments } from './moments.ts';

/** A civil date as facts carry one. */
export function isDate(value: FactValue | undefined): value is LocalDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/**
 * Reads a rule's facts for a sentence. A fact that is missing or of another kind says nothing (or
 * `otherwise`), so a sentence never fails; text comes out quoted for `escaping.ts`.
 */
export interface FactReader {
  /** Text, numbers and lists of them. */
  readonly text: (key: string, say: (quotation: string) => string, otherwise?: string) => string;
  /** The same, but what is a word of ours (`values`) is said in words. */
  readonly own: (key: string, say: (words: string) => string, otherwise?: string) => string;
  /** What was wrong with an answer: our own finding in words, else what the server said. */
  readonly answer: (say: (words: string) => string, otherwise?: string) => string;
  /** The same where the fault is the organisation's, whose repository answered as it should. */
  readonly organisation: (say: (words: string) => string, otherwise: string) => string;
  readonly number: (key: string, say: (number: number) => string, otherwise?: string) => string;
  /** An instant, said adverbially. */
  readonly when: (key: string, say: (when: string) => string, otherwise?: string) => string;
  /** An instant as tables have it, for parentheses. */
  readonly stamp: (key: string, say: (stamp: string) => string, otherwise?: string) => string;
  /** The last day before an instant that is an exclusive end, said adverbially. */
  readonly lastDay: (key: string, say: (day: string) => string, otherwise?: string) => string;
  /** The word for one of few values; `true` and `false` for a fact that is one of these. */
  readonly choose: (
    key: string,
    words: { readonly [value: string]: string },
    otherwise?: string,
  ) => string;
}

/** Longest list said in a sentence. */
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

/** One flaw in words; a value comes quoted, a number as it is. */
export type FlawSentence = (value: (key: string) => string) => string;

/** The words of one language in which facts are read. */
export interface FactWords {
  readonly moments: Moments;
  readonly values: { readonly [value: string]: string };
  readonly flaws: { readonly [why: string]: FlawSentence };
}

/** A flaw among facts (`{ why, ... }`) in words; empty where there is none that is known. */
export function flawSaid(flaw: FactValue | undefined, { flaws, moments }: FactWords): string {
  if (!isGroup(flaw)) return '';
  const why = flaw['why'];
  const say = typeof why === 'string' && Object.hasOwn(flaws, why) ? flaws[why] : undefined;
  return say?.((key) => quotation(flaw[key], moments)) ?? '';
}

export function factReader(facts: RuleFacts, now: Instant | null, words: FactWords): FactReader {
  const { moments, values } = words;
  const ours = (text: string): string | null =>
    Object.hasOwn(values, text) ? String(values[text]) : null;
  return {
    answer: (say, otherwise = '') => {
      const said = flawSaid(facts['flaw'], words) || quotation(facts['detail'], moments);
      return said === '' ? otherwise : say(said);
    },
    organisation: (say, otherwise) => {
      const { flaw } = facts;
      const why = isGroup(flaw) ? flaw['why'] : null;
      const isTheirs = typeof why === 'string' && why.startsWith('organisation-');
      return isTheirs ? say(flawSaid(flaw, words)) : otherwise;
    },
    own: (key, say, otherwise = '') => {
      const read = quotation(facts[key], moments, ours);
      return read === '' ? otherwise : say(read);
    },
    text: (key, say, otherwise = '') => {
      const read = quotation(facts[key], moments);
      return read === '' ? otherwise : say(read);
    },
    number: (key, say, otherwise = '') => {
      const value = facts[key];
      return typeof value === 'number' ? say(value) : otherwise;
    },
    when: (key, say, otherwise = '') => {
      const at = instantIn(facts, key);
      return at === null ? otherwise : say(moments.when(at, now));
    },
    stamp: (key, say, otherwise = '') => {
      const at = instantIn(facts, key);
      return at === null ? otherwise : say(moments.stamp(at));
    },
    lastDay: (key, say, otherwise = '') => {
      const at = instantIn(facts, key);
      return at === null ? otherwise : say(moments.onDay(localDate(plus(at, -1))));
    },
    choose: (key, choices, otherwise = '') => {
      const value = facts[key];
      const isWord = typeof value === 'string' || typeof value === 'boolean';
      return isWord && Object.hasOwn(choices, String(value))
        ? String(choices[String(value)])
        : otherwise;
    },
  };
}
