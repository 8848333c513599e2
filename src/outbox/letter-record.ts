import { type Instant, toIso } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';
import {
  type SendAttempt,
  type End,
  type OutboxState,
  outboxState,
  type Turn,
  turnOf,
} from './state.ts';

// Attempts as hidden lines of our issues and comments. Whatever people write is escaped, so it can never be
// such a line. A Message-ID is without its angle brackets.

/** How a letter stands by such lines. */
export type LetterState =
  | OutboxState
  /** What is left of the record shows no letter, but a person changed the rest of it. */
  | { readonly kind: 'edited' };

const ENDS = ['sent', 'unknown', 'failed', 'yielded'] as const satisfies readonly End[];
const SHAPE = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;

export function letterMarker(what: 'begun' | End, messageId: string, at: Instant): string {
  return `<!-- ezdrav:letter-${what}:${messageId}:${toIso(at)} -->`;
}

/** The attempts that some texts record, in the order in which they were written. */
export function attemptsIn(texts: readonly string[]): readonly SendAttempt[] {
  const begun = entries(texts, 'begun');
  const ended = ENDS.flatMap((end) => entries(texts, end).map((entry) => ({ ...entry, end })));
  const unclaimed = ended.filter(({ messageId }) => !isOf(begun, messageId));
  const claimed = begun.map((entry) => {
    const end = ended.find(({ messageId }) => messageId === entry.messageId);
    return {
      messageId: entry.messageId,
      at: end?.end === 'sent' ? end.at : entry.at,
      end: end?.end ?? null,
    };
  });
  return [...unclaimed, ...claimed];
}

/** What a person names a record by that does not say which letter it was. */
export function commentName(id: number): string {
  return `comment:${id}`;
}

/** Attempts that neither failed for certain nor gave way, and are claimed; in their order. */
export function begunLetters(texts: readonly string[]): readonly SendAttempt[] {
  const begun = entries(texts, 'begun');
  return attemptsIn(texts).filter(
    ({ messageId, end }) => end !== 'failed' && end !== 'yielded' && isOf(begun, messageId),
  );
}

/**
 * How the letter stands by the text and our own comments, oldest first. Of runs that began
 * together the first written one sends; so a letter goes out once. `edited`: a person changed some of what
 * we wrote, which is not among `texts`.
 */
export function letterState(texts: readonly string[], now: Instant, edited = false): LetterState {
  const state = outboxState(attemptsIn(texts), now);
  return state.kind === 'none' && edited ? { kind: 'edited' } : state;
}

/**
 * Whose turn a letter is that such texts record, for the run whose claim bears the Message-ID. What a person
 * changed may have told of any attempt, so it stands before all.
 */
export function letterTurn(
  texts: readonly string[],
  messageId: string,
  now: Instant,
  edited = false,
): Turn<SendAttempt> {
  const doubts = edited ? [{ messageId: '', at: now, end: 'unknown' } as const] : [];
  return turnOf([...doubts, ...attemptsIn(texts)], messageId, now);
}

/** Returns true if a letter with such a Message-ID was begun, at or after a moment where one is given. */
export function mentionsLetter(
  texts: readonly string[],
  isAbout: (messageId: string) => boolean,
  since: Instant | null,
): boolean {
  return attemptsIn(texts)
    .filter(({ end }) => end !== 'failed' && end !== 'yielded')
    .some(({ messageId, at }) => isAbout(messageId) && (since === null || at >= since));
}

function isOf(all: readonly { readonly messageId: string }[], messageId: string): boolean {
  return all.some((each) => each.messageId === messageId);
}

function entries(texts: readonly string[], what: 'begun' | End) {
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .flatMap((line) => {
      const [, found, messageId = '', time = ''] = SHAPE.exec(line.trim()) ?? [];
      const reading = parseTime(time);
      return found === what && reading.ok ? [{ messageId, at: reading.instant }] : [];
    });
}
