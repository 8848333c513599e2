import type { Instant } from '../../calendar/instant.ts';
import type { VoidingChange } from '../../report/announce/issue.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import { silentParties } from '../../rules/silence.ts';
import type { Due } from './due.ts';

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
  if (due.kind !== 'told' || due.replaced === undefined) return null;
  const isAhead = now < answered.candidate.intervention.schedule.start;
  const isAwaited = isAhead && silentParties(answered).length > 0;
  return isAwaited ? { kind: 'changed', from: due.replaced } : null;
}
