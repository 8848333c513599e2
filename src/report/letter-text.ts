import type { Language } from '../records/types.ts';
import { visible } from './escaping.ts';
import { messagesIn } from './language.ts';

/** The parts of a letter that are copied by hand. */
export interface CopiedLetter {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A letter for copying by hand into a mail program or a form. */
export function letterText(
  { to, cc = [], subject, text }: CopiedLetter,
  language: Language,
): string {
  const words = messagesIn(language).letter;
  const copies = cc.length === 0 ? '' : `${words.copies}: ${cc.join(', ')}\n`;
  return `${words.to}: ${to.join(', ')}\n${copies}${words.subject}: ${subject}\n\n${text}`;
}

/** What must be filled in first, one key per line. */
export function missingText(missing: readonly string[], language: Language): string {
  return [
    messagesIn(language).letter.incomplete,
    ...missing.map((key) => `  ${visible(key)}`),
  ].join('\n');
}
