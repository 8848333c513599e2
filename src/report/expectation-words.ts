import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';

// What a value should be, where the records say it by a word of theirs (`git-tag`, `line ≤ 200`).

interface Words {
  readonly forms: { readonly [word: string]: string };
  readonly line: (longest: string) => string;
  readonly text: (longest: string) => string;
}

const WORDS: Record<Language, Words> = {
  en: {
    forms: {
      'git-tag':
        'a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end',
      'github-login': 'a GitHub login: letters, digits, “-” and “_”, without @',
      'cheap-pattern': `a pattern that stays cheap on any text, such as ${quoted('^SD-\\d{4}-\\d+$')}: no look-around or back reference, nothing repeated or chosen inside a repeated group, at most three of + * {2,} and three of ? |`,
      'regular-expression': `a regular expression that can be read, such as ${quoted('^SD-\\d{4}-\\d+$')}; check its brackets and backslashes`,
    },
    line: (longest) => `one line of at most ${longest} characters`,
    text: (longest) => `text of at most ${longest} characters`,
  },
  sl: {
    forms: {
      'git-tag':
        'ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«',
      'github-login': 'uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @',
      'cheap-pattern': `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${quoted('^SD-\\d{4}-\\d+$')}: brez pogledov naprej ali nazaj in povratnih sklicev, brez ponavljanja ali izbire v ponovljeni skupini, največ trije + * {2,} in trije ? |`,
      'regular-expression': `berljiv regularni izraz, na primer ${quoted('^SD-\\d{4}-\\d+$')}; preverite oklepaje in obrnjene poševnice`,
    },
    line: (longest) => `ena vrstica z največ ${longest} znaki`,
    text: (longest) => `besedilo z največ ${longest} znaki`,
  },
};

/** One expectation in words; what is no word of ours is a value, and stands as a quotation. */
export function expectationWords(expected: string, language: Language): string {
  const { forms, line, text } = WORDS[language];
  const [, kind, longest = ''] = /^(line|text) ≤ (\d+)$/.exec(expected) ?? [];
  if (kind !== undefined) return (kind === 'line' ? line : text)(longest);
  return Object.hasOwn(forms, expected) ? String(forms[expected]) : quoted(expected);
}
