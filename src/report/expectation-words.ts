import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';
import { messagesIn } from './language.ts';

// What a value should be, if the records describe it with a word of their own (`git-tag`, `line ≤ 200`).

/** One expectation in words; anything but such a word is a value and is quoted. */
export function expectationWords(expected: string, language: Language): string {
  const { line, text } = messagesIn(language).expectations;
  const forms: { readonly [word: string]: string } = messagesIn(language).expectations.forms;
  const [, kind, longest = ''] = /^(line|text) ≤ (\d+)$/.exec(expected) ?? [];
  if (kind !== undefined) return (kind === 'line' ? line : text)(longest);
  return Object.hasOwn(forms, expected) ? String(forms[expected]) : quoted(expected);
}
