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

/** An attempt that keeps a later one from delivering. */
export type EarlierAttempt<A extends SendAttempt = SendAttempt> = A & {
  /** `claimed`: a run may be sending. `unknown`: begun, and nobody knows whether it arrived. */
  readonly kind: 'sent' | 'claimed' | 'unknown';
};

export type OutboxState<A extends SendAttempt = SendAttempt> =
  /** Never claimed, or given up each time before anybody got it: it may be claimed. */
  { readonly kind: 'none' } | EarlierAttempt<A>;

/** A run that has not told how its letter ended after this long never will. */
const LONGEST_SENDING = 15 * MINUTE;

/** How a letter stands by all attempts at it, in the order in which they were claimed. */
export function outboxState<A extends SendAttempt>(
  attempts: readonly A[],
  now: Instant,
): OutboxState<A> {
  const standing = attempts.filter(({ end }) => end !== 'failed' && end !== 'yielded');
  const sent = standing.find(({ end }) => end === 'sent');
  const unknown = standing.find(({ end }) => end === 'unknown');
  const [first] = standing;
  const meant = sent ?? unknown ?? first;
  if (meant === undefined) return { kind: 'none' };
  const isOver = meant.end === null && now - meant.at >= LONGEST_SENDING;
  if (meant.end === 'sent') return { ...meant, kind: 'sent' };
  return { ...meant, kind: meant.end === 'unknown' || isOver ? 'unknown' : 'claimed' };
}

/** What the run may do whose claim bears a Message-ID. */
export type Turn<A extends SendAttempt> =
  /** The record lacks its claim: nothing. */
  | { readonly kind: 'unlisted' }
  /** It was first: it delivers. */
  | { readonly kind: 'own'; readonly own: A }
  /** It takes its claim back. */
  | { readonly kind: 'other'; readonly own: A; readonly to: EarlierAttempt<A> };

/** Whose turn it is: of runs that race the one with the first claim delivers. */
export function turnOf<A extends SendAttempt>(
  attempts: readonly A[],
  messageId: string,
  now: Instant,
): Turn<A> {
  const at = attempts.findIndex((each) => each.messageId === messageId);
  const own = attempts[at];
  if (own === undefined) return { kind: 'unlisted' };
  const to = outboxState(attempts.slice(0, at), now);
  return to.kind === 'none' ? { kind: 'own', own } : { kind: 'other', own, to };
}
