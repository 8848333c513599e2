import { isSaid, onceIdOf, onceMarker } from '../outbox/once-marker.ts';
import type { Problem } from '../rules/facts.ts';
import { sendByComment } from './comment-ledger.ts';
import { type CommentPlace, isCounted, type TrustedComment } from './own-comments.ts';

const { randomUUID } = process.getBuiltinModule('node:crypto');

export type SaidOnce =
  | { readonly kind: 'said' }
  /** Another run said it, or it had been said before. */
  | { readonly kind: 'already' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Makes a comment under an issue once: it is claim, delivery and receipt in one, and of the comments with
 * `marker` the first one stays. `isIt`: which of them can be it.
 */
export async function sayOnce(
  place: CommentPlace,
  marker: string,
  text: string,
  isIt: (comment: TrustedComment) => boolean = isCounted,
): Promise<SaidOnce> {
  const { now } = place;
  const messageId = randomUUID();
  const form = {
    messageId,
    looksFirst: true,
    claim: `${marker}\n${onceMarker(messageId)}\n\n${text}`,
    end: null,
    isAbout: ({ body }: { readonly body: string }) => isSaid(body, marker),
    attempts: (comments: readonly TrustedComment[]) =>
      comments.filter(isIt).map(({ id, body }) => ({
        key: id,
        messageId: onceIdOf(id, body),
        at: now,
        end: 'sent' as const,
      })),
  };
  const sent = await sendByComment(place, form, async () => ({ end: 'sent' as const }));
  if (sent.kind === 'not-claimed') return { kind: 'problem', problem: sent.problem.problem };
  return { kind: sent.kind === 'delivered' ? 'said' : 'already' };
}
