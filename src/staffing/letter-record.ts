import { type Instant, MINUTE, toIso } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';
import { mark, marked } from './marks.ts';

/** How the letter of one issue stands. A Message-ID is without its angle brackets. */
export type LetterState =
  /** Never begun, or given up each time before anybody got it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'sent'; readonly messageId: string; readonly at: Instant }
  /** Begun a moment ago, by a run that may still be sending. */
  | { readonly kind: 'under-way'; readonly messageId: string; readonly at: Instant }
  /** Begun, and nobody knows whether it went out. It is not sent again. */
  | { readonly kind: 'unknown'; readonly messageId: string; readonly at: Instant }
  /** What is left of the record shows no letter, but a person changed the rest of it. */
  | { readonly kind: 'edited' };

export type LetterEnd = 'sent' | 'failed' | 'unknown' | 'yielded';

/** A run that has not told how its letter ended after this long never will. */
const LONGEST_SENDING = 15 * MINUTE;

interface Entry {
  readonly messageId: string;
  readonly at: Instant;
}

export function letterMark(what: 'begun' | LetterEnd, messageId: string, at: Instant): string {
  return mark(`letter-${what}`, `${messageId}:${toIso(at)}`);
}

/** Beginnings that neither failed for certain nor gave way; in the order in which they were written. */
export function begunLetters(texts: readonly string[]): readonly Entry[] {
  const over = new Set(
    [...entries(texts, 'failed'), ...entries(texts, 'yielded')].map(({ messageId }) => messageId),
  );
  return entries(texts, 'begun').filter(({ messageId }) => !over.has(messageId));
}

/**
 * How the letter stands by the text and our own comments, oldest first. Of runs that began
 * together the first written one sends; so a letter goes out once. `edited`: a person changed some of what
 * we wrote, which is not among `texts`.
 */
export function letterState(texts: readonly string[], now: Instant, edited = false): LetterState {
  const [sent] = entries(texts, 'sent');
  if (sent !== undefined) return { kind: 'sent', ...sent };
  const [unknown] = entries(texts, 'unknown');
  if (unknown !== undefined) return { kind: 'unknown', ...unknown };
  const [first] = begunLetters(texts);
  if (first === undefined) return { kind: edited ? 'edited' : 'none' };
  return { kind: now - first.at < LONGEST_SENDING ? 'under-way' : 'unknown', ...first };
}

/** Returns true if a letter with such a Message-ID was begun, at or after a moment where one is given. */
export function mentionsLetter(
  texts: readonly string[],
  isAbout: (messageId: string) => boolean,
  since: Instant | null,
): boolean {
  return (['begun', 'sent', 'unknown'] as const)
    .flatMap((what) => entries(texts, what))
    .some(({ messageId, at }) => isAbout(messageId) && (since === null || at >= since));
}

function entries(texts: readonly string[], what: 'begun' | LetterEnd): readonly Entry[] {
  return texts
    .flatMap((text) => marked(text, `letter-${what}`))
    .flatMap((value) => {
      const [, messageId = '', time = ''] = /^([^:]+):(.+)$/.exec(value) ?? [];
      const reading = parseTime(time);
      return reading.ok ? [{ messageId, at: reading.instant }] : [];
    });
}
