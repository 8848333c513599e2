import type { Language } from '../records/types.ts';

/** What is said once a minute while the gate waits for the slot to open; `at` is local time. */
export const WAITING: Record<Language, (minutes: number, at: string) => string> = {
  en: (minutes, at) => `Waiting: the slot opens at ${at}, ${minutes} min left.`,
  sl: (minutes, at) => `Čakanje: termin se odpre ob ${at}, še ${minutes} min.`,
};
