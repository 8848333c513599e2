import type { Language } from '../../records/types.ts';
import { ENGLISH_PLAN } from './words.en.ts';
import { SLOVENE_PLAN } from './words.sl.ts';
import type { PlanWords } from './words.ts';

const BY_LANGUAGE: Record<Language, PlanWords> = { en: ENGLISH_PLAN, sl: SLOVENE_PLAN };

/** The plan's sentences in one language. */
export function planWords(language: Language): PlanWords {
  return BY_LANGUAGE[language];
}
