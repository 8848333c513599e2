import { type Instant, MINUTE } from '../calendar/instant.ts';

// A letter is sent once: it is claimed on a public record, handed over, and its end is recorded. What a later
// run may do follows only from the recorded attempts.

/** How an attempt ended. `failed`: certain, nobody got it. `yielded`: another attempt was first. */
export type End = 'sent' | 'failed' | 'unknown' | 'yielded';

/** One recorded attempt to send a letter. */
export interface SendAttempt {
  readonly messageId: string;
  /** When it was claimed; without a claim, the time of the record of its end. */
  readonly at: Instant;
  /** Null if no end is recorded. */
  readonly end: End | null;
}

/** An attempt that prevents a later one from delivering. */
export type EarlierAttempt<A extends SendAttempt = SendAttempt> = A & {
  /** `claimed`: a run may be sending. `unknown`: begun, and whether it arrived is unknown. */
  readonly kind: 'sent' | 'claimed' | 'unknown';
};

export type OutboxState<A extends SendAttempt = SendAttempt> =
  /** Never claimed, or each attempt ended before anybody got it: it may be claimed. */
  { readonly kind: 'none' } | EarlierAttempt<A>;

/** After this time, a run without a recorded end will not record one any more. */
const LONGEST_SENDING = 15 * MINUTE;

/** The state of a letter by all attempts at it, in the order in which they were claimed. */
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

/** What the run may do whose claim has the given Message-ID. */
export type Turn<A extends SendAttempt> =
  /** The record lacks its claim: it does nothing. */
  | { readonly kind: 'unlisted' }
  /** It was first: it delivers. */
  | { readonly kind: 'own'; readonly own: A }
  /** It withdraws its claim. */
  | { readonly kind: 'other'; readonly own: A; readonly to: EarlierAttempt<A> };

/** Whose turn it is: of concurrent runs the one with the first claim delivers. */
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
