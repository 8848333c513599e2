import type { Language } from '../records/types.ts';
import type { Part } from './document.ts';
import { lineSentence } from './escaping.ts';
import { messagesIn } from './language.ts';

/** The sentences on one line, for an annotation. */
export function partsLine(parts: readonly Part[], language: Language): string {
  const { quotes } = messagesIn(language);
  const said = parts.flatMap((part) =>
    part.kind === 'sentence' && typeof part.text === 'string'
      ? [lineSentence(part.text, quotes)]
      : [],
  );
  return said.join(' ');
}
