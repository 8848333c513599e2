import type { Instant } from '../../calendar/instant.ts';
import type { VoidingChange } from '../../report/announce/issue.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
import { isDigest } from '../../records/fields.ts';
import type { Digest } from '../../records/types.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import { silentParties } from '../../rules/silence.ts';
import { type Due, isOfThis } from './due.ts';

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
    return result.kind === 'sent' || result.kind === 'told' ? { kind: 'withdrawn' } : null;
  }
  if (due.kind === 'send') {
    const from = due.previous?.digest;
    return from === undefined ? null : { kind: 'changed', from };
  }
  if (due.kind !== 'told' || due.via !== 'receipt') return null;
  const from = replacedAt(answered, due.at);
  const isAhead = now < answered.candidate.intervention.schedule.start;
  const isAwaited = isAhead && silentParties(answered).length > 0;
  return isAwaited && from !== null ? { kind: 'changed', from } : null;
}

/**
 * The plan that was announced before this one. Returns null if there was none, or if it was withdrawn since;
 * a withdrawal that may have arrived counts.
 */
function replacedAt({ candidate, facts }: InterventionCase, told: Instant): Digest | null {
  const earlier = (facts.receipts?.known === true ? facts.receipts.value : [])
    .filter((receipt) => isOfThis(receipt, candidate) && receipt.signature?.kind !== 'refused')
    .filter(
      ({ kind, payload }) => kind === 'withdrawal' || payload?.planDigest !== candidate.planDigest,
    )
    .map(({ kind, payload, deliveredAt, createdAt }) => {
      return { kind, payload, at: deliveredAt ?? (kind === 'withdrawal' ? createdAt : told) };
    })
    .filter(({ at }) => at < told)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
  const digest = earlier?.kind === 'withdrawal' ? undefined : earlier?.payload?.planDigest;
  return isDigest(digest) ? digest : null;
}
