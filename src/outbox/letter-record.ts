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

// Attempts as hidden lines of our issues and comments. People's text is escaped, so it cannot be mistaken for
// such a line. A Message-ID is written without its angle brackets.

/** The state of a letter by such lines. */
export type LetterState =
  | OutboxState
  /** The rest of the record shows no letter, but a person changed part of it. */
  | { readonly kind: 'edited' };

const ENDS = ['sent', 'unknown', 'failed', 'yielded'] as const satisfies readonly End[];
const SHAPE = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;

/** The hidden line that records an attempt; `messageId` without angle brackets. */
export function letterMarker(what: 'begun' | End, messageId: string, at: Instant): string {
  return `<!-- ezdrav:letter-${what}:${messageId}:${toIso(at)} -->`;
}

/** The attempts recorded in some texts, in the order in which they were written. */
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

/** The name by which a person refers to a record that does not say which letter it was. */
export function commentName(id: number): string {
  return `comment:${id}`;
}

/** Claimed attempts that neither failed for certain nor yielded, in their order. */
export function begunLetters(texts: readonly string[]): readonly SendAttempt[] {
  const begun = entries(texts, 'begun');
  return attemptsIn(texts).filter(
    ({ messageId, end }) => end !== 'failed' && end !== 'yielded' && isOf(begun, messageId),
  );
}

/**
 * The state of the letter by the text and our own comments, oldest first. Of concurrent runs the
 * first recorded one sends, so that a letter goes out once. `edited`: a person changed something we wrote,
 * which is then not among `texts`.
 */
export function letterState(texts: readonly string[], now: Instant, edited = false): LetterState {
  const state = outboxState(attemptsIn(texts), now);
  return state.kind === 'none' && edited ? { kind: 'edited' } : state;
}

/**
 * Whose turn it is to send a letter by such texts, for the run whose claim has the Message-ID. An edited text
 * may have recorded any attempt, so it comes before all others.
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

/** Returns true if a letter with such a Message-ID was begun, at or after `since` if given. */
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
