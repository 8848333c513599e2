import type { Instant } from '../../calendar/instant.ts';
import type { VoidingChange } from '../../report/announce/issue.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
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
    if (result.kind !== 'sent' && result.kind !== 'told') return null;
    const notice = result.kind === 'sent' ? result.messageId : result.reference;
    return { kind: 'withdrawn', notice };
  }
  if (due.kind === 'send') return changeFrom(due.previous);
  if (!('via' in due) || due.via !== 'receipt') return null;
  const isAhead = now < answered.candidate.intervention.schedule.start;
  const isAwaited = isAhead && silentParties(answered).length > 0;
  return isAwaited ? changeFrom(replacedAt(answered, due.at)) : null;
}

type Previous = Extract<Due, { kind: 'send' }>['previous'];

function changeFrom(previous: Previous): VoidingChange | null {
  const { digest: from, reference: notice } = previous ?? {};
  return from === undefined ? null : { kind: 'changed', from, notice };
}

/**
 * The notice before this one, of another plan. Returns null if there was none, or if it was withdrawn since;
 * a withdrawal that may have arrived counts.
 */
function replacedAt({ candidate, facts }: InterventionCase, sentAt: Instant): Previous {
  if (facts.receipts?.known !== true) return null;
  const [last] = facts.receipts.value
    .filter((receipt) => isOfThis(receipt, candidate))
    .filter(({ signature }) => signature?.kind !== 'refused')
    .filter(
      ({ kind, payload }) => kind === 'withdrawal' || payload.planDigest !== candidate.planDigest,
    )
    .map(({ kind, payload, deliveredAt, createdAt }) => {
      return { kind, payload, at: deliveredAt ?? (kind === 'withdrawal' ? createdAt : sentAt) };
    })
    .filter(({ at }) => at < sentAt)
    .toSorted((one, other) => other.at - one.at);
  return last === undefined || last.kind === 'withdrawal' ? null : nameOf(last.payload);
}
