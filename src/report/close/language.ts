import type { Language } from '../../records/types.ts';
import { ENGLISH_CLOSE, ENGLISH_CONFIRMATION } from './words.en.ts';
import { SLOVENE_CLOSE, SLOVENE_CONFIRMATION } from './words.sl.ts';
import type { CloseWords, ConfirmationWords } from './words.ts';

const CLOSE: Record<Language, CloseWords> = { en: ENGLISH_CLOSE, sl: SLOVENE_CLOSE };
const CONFIRMATION: Record<Language, ConfirmationWords> = {
  en: ENGLISH_CONFIRMATION,
  sl: SLOVENE_CONFIRMATION,
};

export function closeWords(language: Language): CloseWords {
  return CLOSE[language];
}

export function confirmationWords(language: Language): ConfirmationWords {
  return CONFIRMATION[language];
}
