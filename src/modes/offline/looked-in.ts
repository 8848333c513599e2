import { resolve } from 'node:path';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import { lineSentence, quoted } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';

/** Says in which folder a missing file was looked for; empty if none is missing. */
export function lookedIn(
  repo: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  if (!diagnostics.some(({ code }) => code === 'file.missing')) return '';
  const { check, quotes } = messagesIn(language);
  return `\n${lineSentence(check.lookedIn(quoted(resolve(repo))), quotes)}\n`;
}
