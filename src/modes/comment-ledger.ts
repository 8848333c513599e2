import { OWN_COMMENTS } from '../github/issue-comments.ts';
import { pause } from '../github/pause.ts';
import {
  addComment,
  deleteComment,
  type OwnComment,
  updateComment,
} from '../github/issue-keeping.ts';
import { malformed, isRefusal } from '../github/unreadable.ts';
import {
  type Delivered,
  type Ledger,
  type Recorded,
  sendOnce,
  type Sent,
} from '../outbox/send-once.ts';
import type { Problem } from '../rules/facts.ts';
import { type CommentPlace, readTrusted, type TrustedComment } from './own-comments.ts';

/** What could not be written. `unsigned`: because a required signature was not available. */
export interface Unwritten {
  readonly problem: Problem;
  readonly unsigned: boolean;
}

/** How the end of an attempt is recorded. */
export interface CommentedEnd<D> {
  /** The same comment once the end is known. */
  readonly write: (delivery: D) => string;
  /**
   * What becomes of the comment where nobody got the letter and that cannot be signed: it goes, or it stays
   * because it tells of more than the letter.
   */
  readonly unsignedFailure: 'goes' | 'stays';
}

/** How attempts are recorded as comments of an issue, one comment each. */
export interface CommentForm<D> {
  readonly messageId: string;
  readonly looksFirst: boolean;
  /** The comment which says that we are about to send. */
  readonly claim: string;
  /** Null if the claim says everything. */
  readonly end: CommentedEnd<D> | null;
  /** Returns true if a comment of our bot can be about it. */
  readonly isAbout: (comment: OwnComment) => boolean;
  /** The attempts recorded by comments of the issue. */
  readonly attempts: (comments: readonly TrustedComment[]) => readonly Recorded<number>[];
}

export type SentByComment<D> = Sent<number, Unwritten, D>;

const UNLISTED = {
  problem: malformed(`GraphQL ${OWN_COMMENTS}`, 'record-not-listed'),
  unsigned: false,
} as const;

/**
 * Sends something once, recorded as comments of an issue. What was begun is finished even if the run is
 * cancelled.
 */
export function sendByComment<D extends Delivered>(
  place: CommentPlace,
  form: CommentForm<D>,
  deliver: () => Promise<D>,
): Promise<SentByComment<D>> {
  return place.repository.client.uninterrupted(() => sendOnce(commentLedger(place, form), deliver));
}

function commentLedger<D extends Delivered>(
  place: CommentPlace,
  { messageId, looksFirst, claim, end, isAbout, attempts }: CommentForm<D>,
): Ledger<number, Unwritten, D> {
  const { repository, issue, now, markers } = place;
  const unwritten = (problem: Problem, unsigned = false) =>
    ({ ok: false, problem: { problem, unsigned } }) as const;
  return {
    messageId,
    now,
    unlisted: UNLISTED,
    looksFirst,
    saysAll: end === null,
    claim: async () => {
      const signing = await markers.signed(claim, issue);
      if (!signing.ok) return { ...unwritten(signing.problem, true), certain: true };
      const made = await addComment(repository, issue, signing.text);
      return made.ok
        ? { ok: true, value: made.value.id }
        : { ...unwritten(made.problem), certain: isRefusal(made.problem) };
    },
    attempts: async () => {
      const asked = await readTrusted(place, isAbout);
      return asked.ok ? { ok: true, value: attempts(asked.value) } : unwritten(asked.problem);
    },
    withdraw: (key) => deleteComment(repository, key),
    record: async (key, delivery) => {
      if (end === null) return { ok: true, value: { at: now, unsigned: null } };
      // That something was sent is signed with patience, because otherwise it will not be known.
      const signing = await markers.signed(end.write(delivery), issue, delivery.end === 'sent');
      const isLost = delivery.end === 'failed' && !markers.counts(signing);
      if (isLost && end.unsignedFailure === 'goes') {
        // Without a signature it would not count, and the letter would be in doubt although nobody got it.
        const gone = await deleteComment(repository, key);
        return gone.ok ? { ok: true, value: { at: now, unsigned: null } } : unwritten(gone.problem);
      }
      const done = await updateComment(repository, key, signing.text);
      if (!done.ok) return unwritten(done.problem);
      const unsigned = signing.ok ? null : { problem: signing.problem, unsigned: true };
      return { ok: true, value: { at: now, unsigned } };
    },
    wait: (milliseconds) => pause(milliseconds, repository.client.signal),
  };
}
