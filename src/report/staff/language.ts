import type { Language } from '../../records/types.ts';
import type { StaffWords } from './words.ts';
import { STAFF_ENGLISH } from './words.en.ts';
import { STAFF_SLOVENE } from './words.sl.ts';

const BY_LANGUAGE: Record<Language, StaffWords> = { en: STAFF_ENGLISH, sl: STAFF_SLOVENE };

/** Everything that is said of staff in one language. */
export function staffWordsIn(language: Language): StaffWords {
  return BY_LANGUAGE[language];
}
