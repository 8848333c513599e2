import type { Language } from '../records/types.ts';
import { ENGLISH } from './messages.en.ts';
import { SLOVENE } from './messages.sl.ts';
import type { Messages } from './messages.ts';

const BY_LANGUAGE: Record<Language, Messages> = { en: ENGLISH, sl: SLOVENE };

/** Every sentence of one language. */
export function messagesIn(language: Language): Messages {
  return BY_LANGUAGE[language];
}
