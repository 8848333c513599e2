import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/records/types.ts';
import { englishIn } from '../support/slovene.ts';
import { everySentence, NUMBERS, type Said } from './every-sentence.ts';

const LANGUAGES: readonly Language[] = ['en', 'sl'];
const LONGEST = 30;

test('every parameter that is a number is known to be one', () => {
  const declared = globSync(['src/report/locales/en/*.ts'])
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/[(,]\s*_?(\w+): number/g)])
    .map(([, name = '']) => name);
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((name) => !NUMBERS.has(name))).toEqual([]);
});

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test(`have at most ${LONGEST} words`, () => {
    const long = everySentence(language, 3)
      .filter(({ path }) => !path.startsWith('help.'))
      .flatMap(({ path, text }) =>
        text.split(/(?<=[.?!])\s+/).map((sentence) => ({ path, sentence })),
      )
      .filter(({ sentence }) => sentence.split(/\s+/).length > LONGEST);
    expect([...new Set(long.map(({ path, sentence }) => `${path}: ${sentence}`))]).toEqual([]);
  });

  test('agree with every number from 0 to 120', () => {
    const plural = new Intl.PluralRules(language);
    /** By sentence and place: the word behind the number, by the number's category. */
    const behind = new Map<string, Map<string, Set<string>>>();
    for (let number = 0; number <= 120; number += 1) {
      const seen = new Map<string, number>();
      for (const { path, text } of everySentence(language, number)) {
        for (const [, word = ''] of text.matchAll(
          new RegExp(`(?<![\\d.#–])${number}[\\s\\u00A0](\\p{L}+(?: \\p{L}+)?)`, 'gu'),
        )) {
          const times = seen.get(path) ?? 0;
          seen.set(path, times + 1);
          const forms = behind.get(path) ?? new Map<string, Set<string>>();
          const category = plural.select(number);
          forms.set(category, (forms.get(category) ?? new Set()).add(word));
          behind.set(path, forms);
        }
      }
    }
    expect(behind.size).toBeGreaterThan(8);
    const wrong = [...behind].filter(([, forms]) => isRigid(forms, language));
    expect(
      wrong.map(
        ([path, forms]) =>
          `${path}: ${[...forms].map(([category, words]) => `${category}: ${[...words].join(', ')}`).join('; ')}`,
      ),
    ).toEqual([]);
  });
});

/** Units, and words that no number changes. */
const UNCHANGED = new Set(
  'min h s od v razlogov more left not of in to other leaving joining working revoked manjka on naprej'.split(
    ' ',
  ),
);

/** Returns true if a noun keeps one form for every number, or has two in one category. */
function isRigid(forms: ReadonlyMap<string, ReadonlySet<string>>, language: Language): boolean {
  const words = [...forms.values()].flatMap((each) => [...each]);
  const needed = language === 'en' ? ['one', 'other'] : ['one', 'two', 'few', 'other'];
  // A number that is part of the sentence is there whatever is counted.
  if (!needed.every((category) => forms.has(category))) return false;
  if (words.every((word) => UNCHANGED.has(word.replace(/ .*/, '')))) return false;
  const distinct = new Set(
    needed.map((category) => [...(forms.get(category) ?? [])].sort().join()),
  );
  return distinct.size < needed.length;
}

describe('Slovene', () => {
  const said = (): readonly Said[] => everySentence('sl', 3);

  test('shows no ISO time to a person', () => {
    // What is to be typed has to be shown as it is typed.
    const shown = said().filter(
      ({ path, text }) =>
        /\d{4}-\d\d-\d\d/.test(text) &&
        !/help\.|recordComments|time-malformed|date-malformed|rules\.staff/.test(path),
    );
    expect(shown).toEqual([]);
  });

  test('has no English words', () => {
    const english = said()
      .filter(({ path }) => !path.startsWith('help.'))
      .flatMap(({ path, text }) => {
        const found = englishIn(text);
        return found === undefined ? [] : [`${path}: “${found}” in ${text}`];
      });
    expect([...new Set(english)]).toEqual([]);
  });

  test('names no code of a library', () => {
    const codes = said().filter(({ text }) =>
      /\b(?:E[A-Z]{5,}|ERR_[A-Z_]+|[A-Z]+_AS_[A-Z_]+|UND_ERR\w*|TypeError|ZodError)\b/.test(text),
    );
    expect(codes).toEqual([]);
  });
});
