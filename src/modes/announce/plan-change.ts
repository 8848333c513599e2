import type { Instant } from '../../calendar/instant.ts';
import type { VoidingChange } from '../../report/announce/issue.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
import type { Digest } from '../../records/types.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import { silentParties } from '../../rules/silence.ts';
import { type Due, isOfThis, nameOf } from './due.ts';

/**
 * What has to be commented on the issue, because an edited text notifies nobody: by the run that sends the
 * letter, and by later ones as long as the new plan is unanswered, since GitHub may have refused the comment.
 * `answered`: the case with the answers so far; null if it was withdrawn.
 */
export function planChange(one: {
  readonly due: Due;
  readonly result: AnnounceResult;
  readonly answered: InterventionCase | null;
  readonly now: Instant;
}): VoidingChange | null {
  const { due, result, answered, now } = one;
  if (answered === null) {
    const isTold = result.kind === 'sent' || result.kind === 'told';
    return isTold ? { kind: 'withdrawn', notice: noticeOf(result) } : null;
  }
  if (due.kind === 'send') return changeFrom(due.previous?.digest, noticeOf(result));
  if (!('via' in due) || due.via !== 'receipt') return null;
  const isAhead = now < answered.candidate.intervention.schedule.start;
  const isAwaited = isAhead && silentParties(answered).length > 0;
  return isAwaited ? changeFrom(replacedAt(answered, due.at), due.reference) : null;
}

/** The letter of the result, by which later runs find that this change has been commented on. */
function noticeOf(result: AnnounceResult): string | undefined {
  if (result.kind === 'told') return result.reference;
  return 'messageId' in result ? result.messageId : undefined;
}

function changeFrom(from: Digest | undefined, notice: string | undefined): VoidingChange | null {
  return from === undefined ? null : { kind: 'changed', from, notice };
}

/**
 * The plan that was announced before this one. Returns undefined if there was none, or if it was withdrawn
 * since; a withdrawal that may have arrived counts.
 */
function replacedAt({ candidate, facts }: InterventionCase, sentAt: Instant): Digest | undefined {
  if (facts.receipts?.known !== true) return undefined;
  const last = facts.receipts.value
    .filter((receipt) => isOfThis(receipt, candidate))
    .filter(({ signature }) => signature?.kind !== 'refused')
    .filter(
      ({ kind, payload }) => kind === 'withdrawal' || payload.planDigest !== candidate.planDigest,
    )
    .map(({ kind, payload, deliveredAt, createdAt }) => {
      return { kind, payload, at: deliveredAt ?? (kind === 'withdrawal' ? createdAt : sentAt) };
    })
    .filter(({ at }) => at < sentAt)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
  return last === undefined || last.kind === 'withdrawal' ? undefined : nameOf(last.payload).digest;
}
