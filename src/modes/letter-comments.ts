import type { ApiResult } from '../github/answer.ts';
import { deleteComment } from '../github/issue-keeping.ts';
import type { Letter } from '../letters/letter.ts';
import type { Delivery } from '../mail/delivery.ts';
import { attemptsIn, commentName, letterMarker } from '../outbox/letter-record.ts';
import type { Recorded } from '../outbox/send-once.ts';
import { type CommentForm, sendByComment, type SentByComment } from './comment-ledger.ts';
import { deliver, type Handed, type ServerMailer } from './mailing.ts';
import { type CommentPlace, readTrusted, type TrustedComment } from './own-comments.ts';

/** A letter with one comment per attempt, and other places where attempts are recorded. */
export interface CommentedLetter {
  readonly messageId: string;
  readonly letter: Letter;
  readonly post: ServerMailer;
  /** A hidden line of the letter's comments, if the issue is about more than this letter. */
  readonly marker?: string;
  /** The comment's text for people; null: the letter is about to be sent. */
  readonly text: (posted: Delivery | null) => string;
  /** Attempts that are recorded elsewhere than in comments. */
  readonly others?: readonly Recorded<number>[];
}

/** Sends a letter once, with its attempts as comments of an issue. */
export function sendCommented(
  place: CommentPlace,
  commented: CommentedLetter,
): Promise<SentByComment<Handed>> {
  const { repository, now } = place;
  const { messageId, letter, post } = commented;
  return sendByComment(place, formOf(place, commented), () =>
    deliver(repository.client, letter, { messageId, date: now }, post),
  );
}

function formOf({ now }: CommentPlace, commented: CommentedLetter): CommentForm<Handed> {
  const { messageId, marker, text, others = [] } = commented;
  const write = (handed: Handed | null): string =>
    [
      ...(marker === undefined ? [] : [marker]),
      letterMarker('begun', bare(messageId), now),
      ...(handed === null ? [] : [letterMarker(handed.end, bare(messageId), now)]),
      '',
      text(handed?.posted ?? null),
    ].join('\n');
  const attemptsOf = (comment: TrustedComment): readonly Recorded<number>[] => {
    const { id: key, body, trust } = comment;
    const attempts = attemptsIn([body]);
    if (trust === 'ours') {
      return attempts.map((one) => ({ ...one, key, messageId: `<${one.messageId}>` }));
    }
    if (trust !== 'edited' && attempts.length === 0) return [];
    return [{ key, messageId: commentName(key), at: now, end: 'unknown' }];
  };
  return {
    messageId,
    looksFirst: true,
    claim: write(null),
    end: { write, unsignedFailure: 'goes' },
    isAbout: ({ body, edited }) =>
      marker === undefined || edited || body.split(/\r?\n/).includes(marker),
    attempts: (comments) => [...others, ...comments.flatMap(attemptsOf)],
  };
}

/**
 * Gives up the attempt that did not arrive by a person's word: deletes those of its records that show no
 * delivery.
 */
export async function giveUpCommented(
  place: CommentPlace,
  messageId: string,
): Promise<ApiResult<unknown>> {
  const asked = await readTrusted(place);
  if (!asked.ok) return asked;
  const meant = asked.value.filter(({ id, body, trust }) => {
    const isNamed = body.includes(bare(messageId)) || commentName(id) === messageId;
    return isNamed && (trust !== 'ours' || attemptsIn([body]).every(({ end }) => end !== 'sent'));
  });
  return takeAway(place, meant);
}

/**
 * Deletes comments of ours, one after another, also after one that could not be: what is left would speak of a
 * letter that nobody got. Returns the first failure. `turn`: when each may be.
 */
export async function takeAway(
  { repository }: Pick<CommentPlace, 'repository'>,
  comments: readonly { readonly id: number }[],
  turn: (request: () => Promise<ApiResult<unknown>>) => Promise<ApiResult<unknown>> = (request) =>
    request(),
): Promise<ApiResult<unknown>> {
  let result: ApiResult<unknown> = { ok: true, value: null, request: '', next: null };
  for (const { id } of comments) {
    const gone = await turn(() => deleteComment(repository, id));
    if (result.ok) result = gone;
  }
  return result;
}

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}
