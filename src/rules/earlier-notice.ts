import { type DeliveryEvidence, signatureShown } from './notice.ts';
import type { InterventionCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/**
 * A notice that does not count: when it was sent, until when another state was current, why it does not
 * count, and who signed it.
 */
export function earlierNotice(sent: DeliveryEvidence, { facts }: InterventionCase): RuleFacts {
  const landing = facts.landing?.known === true ? facts.landing.value : null;
  return {
    'told-at': at(sent.kind === 'other-plan' ? sent.at : null),
    'no-other-since': at(landing?.noOtherSince ?? null),
    ...signatureShown(sent),
    'set-aside': sent.kind === 'none' && sent.why === 'set-aside',
  };
}
