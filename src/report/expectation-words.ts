import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';
import { messagesIn } from './language.ts';

// What a value should be, where the records say it by a word of theirs (`git-tag`, `line ≤ 200`).

/** One expectation in words; what is no word of ours is a value, and stands as a quotation. */
export function expectationWords(expected: string, language: Language): string {
  const { line, text } = messagesIn(language).expectations;
  const forms: { readonly [word: string]: string } = messagesIn(language).expectations.forms;
  const [, kind, longest = ''] = /^(line|text) ≤ (\d+)$/.exec(expected) ?? [];
  if (kind !== undefined) return (kind === 'line' ? line : text)(longest);
  return Object.hasOwn(forms, expected) ? String(forms[expected]) : quoted(expected);
}
