import type { Language } from '../records/types.ts';
import type { ENGLISH } from './locales/en/index.ts';

/** Every sentence of ours in one language; a sentence missing in the other is a type error. */
export type Messages = typeof ENGLISH;

const LANGUAGES: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./locales/en/index.ts')).ENGLISH,
  sl: async () => (await import('./locales/sl/index.ts')).SLOVENE,
};

const loaded = new Map<Language, Messages>();

/** Loads the sentences of one language, or of all; languages a run does not use must not slow it. */
export async function loadLanguage(language?: Language): Promise<void> {
  const wanted: readonly Language[] = language === undefined ? ['en', 'sl'] : [language];
  for (const each of wanted) {
    if (!loaded.has(each)) loaded.set(each, await LANGUAGES[each]());
  }
}

/**
 * Every sentence of one language.
 *
 * @throws {RangeError} if that language was not loaded
 */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new RangeError(`the language ${language} is not loaded`);
  return messages;
}
