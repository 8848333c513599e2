import type { Language } from '../records/types.ts';
import { ENGLISH } from './locales/en/index.ts';
import { SLOVENE } from './locales/sl/index.ts';

/** Every sentence of ours in one language; one that the other language lacks is a type error. */
export type Messages = typeof ENGLISH;

const BY_LANGUAGE: Record<Language, Messages> = { en: ENGLISH, sl: SLOVENE };

/** Every sentence of one language. */
export function messagesIn(language: Language): Messages {
  return BY_LANGUAGE[language];
}
