import type { Language } from '../../records/types.ts';
import { ENGLISH_ANNOUNCE } from './words.en.ts';
import { SLOVENE_ANNOUNCE } from './words.sl.ts';
import type { AnnounceWords } from './words.ts';

const BY_LANGUAGE: Record<Language, AnnounceWords> = {
  en: ENGLISH_ANNOUNCE,
  sl: SLOVENE_ANNOUNCE,
};

export function announceWords(language: Language): AnnounceWords {
  return BY_LANGUAGE[language];
}
