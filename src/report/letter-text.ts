import type { Language } from '../records/types.ts';
import { visible } from './escaping.ts';

/** The parts of a letter that are copied by hand. */
export interface CopiedLetter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

interface Words {
  readonly to: string;
  readonly subject: string;
  readonly incomplete: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    to: 'To',
    subject: 'Subject',
    incomplete: 'The letter would be incomplete. Fill in:',
  },
  sl: {
    to: 'Za',
    subject: 'Zadeva',
    incomplete: 'Sporočilo bi bilo nepopolno. Izpolnite:',
  },
};

/** A letter as it is copied by hand into a mail programme or a form. */
export function letterText({ to, subject, text }: CopiedLetter, language: Language): string {
  const words = WORDS[language];
  return `${words.to}: ${to.join(', ')}\n${words.subject}: ${subject}\n\n${text}`;
}

/** What has to be filled in first, a key a line. */
export function missingText(missing: readonly string[], language: Language): string {
  return [WORDS[language].incomplete, ...missing.map((key) => `  ${visible(key)}`)].join('\n');
}
