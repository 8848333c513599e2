import { isDate } from '../fact-reader.ts';
import { messagesIn } from '../language.ts';
import type { Language } from '../../records/types.ts';

/** What the files say of a step of onboarding: a date as the language writes it, else as it stands. */
export function onboardingSaid(detail: string, language: Language): string {
  return isDate(detail) ? messagesIn(language).moments.date(detail) : detail;
}
