import { type Instant, MINUTE } from '../calendar/instant.ts';

// A letter is sent once: it is claimed on a record that everybody can read, then handed over, then its end is
// recorded. What a later run may do follows from the attempts on record alone.

/** How an attempt ended. `failed`: certain, nobody got it. `yielded`: another attempt was first. */
export type End = 'sent' | 'failed' | 'unknown' | 'yielded';

/** One attempt to send a letter, as it is recorded. */
export interface SendAttempt {
  readonly messageId: string;
  /** When it was claimed, or when the record of its end says so where the claim is not there. */
  readonly at: Instant;
  /** Null: no end is recorded. */
  readonly end: End | null;
}

export type OutboxState =
  /** Never claimed, or given up each time before anybody got it: it may be claimed. */
  | { readonly kind: 'none' }
  /** `claimed`: a run may be sending. `unknown`: begun, and nobody knows whether it arrived. */
  | {
      readonly kind: 'sent' | 'claimed' | 'unknown';
      readonly messageId: string;
      readonly at: Instant;
    };

/** A run that has not told how its letter ended after this long never will. */
const LONGEST_SENDING = 15 * MINUTE;

/** How a letter stands by all attempts at it, in the order in which they were claimed. */
export function outboxState(attempts: readonly SendAttempt[], now: Instant): OutboxState {
  const standing = attempts.filter(({ end }) => end !== 'failed' && end !== 'yielded');
  const sent = standing.find(({ end }) => end === 'sent');
  const unknown = standing.find(({ end }) => end === 'unknown');
  const [first] = standing;
  const meant = sent ?? unknown ?? first;
  if (meant === undefined) return { kind: 'none' };
  const { messageId, at, end } = meant;
  const isOver = end === null && now - at >= LONGEST_SENDING;
  return {
    kind: end === 'sent' ? 'sent' : end === 'unknown' || isOver ? 'unknown' : 'claimed',
    messageId,
    at,
  };
}
