import type { Language } from '../../records/types.ts';
import { ENGLISH_CARDS } from './words.en.ts';
import { SLOVENE_CARDS } from './words.sl.ts';
import type { CardWords } from './words.ts';

const BY_LANGUAGE: Record<Language, CardWords> = { en: ENGLISH_CARDS, sl: SLOVENE_CARDS };

export function cardWords(language: Language): CardWords {
  return BY_LANGUAGE[language];
}
