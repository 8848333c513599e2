import { quoted } from './escaping.ts';
import { filled } from './filled.ts';
import type { Messages } from './language.ts';

/** A letter for which it is unknown whether it arrived. */
export interface DoubtfulLetter {
  /** What it is called, besides its id; empty if there is only one it can be. */
  readonly name?: string;
  /** Its Message-ID or `comment:<id>`, with which it can be sent again; null if its record names none. */
  readonly id: string | null;
}

/** What is not known, by what a run says of its letter. */
export const DOUBT_OF = {
  sending: 'sending',
  unknown: 'now',
  'earlier-unknown': 'earlier',
} as const;

/** What is unknown about a letter, where to look for it, and the one way to send it again. */
export function doubtSentences(
  kind: (typeof DOUBT_OF)[keyof typeof DOUBT_OF],
  { name = '', id }: DoubtfulLetter,
  { doubt }: Messages,
): readonly [head: string, look: string, again: string] {
  // Records that name no mail go by their comment, which nobody finds in a mailbox.
  const mail = id === null || id === '' || id.startsWith('comment:') ? '' : quoted(id);
  const places = {
    letter: [name, mail].filter(Boolean).join(', '),
    mail,
    id: id === null || id === '' ? '' : quoted(id),
  };
  const say = (sentence: string): string => filled(sentence, places);
  return [say(doubt[kind]), say(doubt.look), say(doubt.again)];
}
