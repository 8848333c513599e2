import { type DeliveryEvidence, signatureShown } from './notice.ts';
import type { InterventionCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/** What was told and does not count: when, until when something else stood, and why; who signed it. */
export function toldBefore(sent: DeliveryEvidence, { facts }: InterventionCase): RuleFacts {
  const landing = facts.landing?.known === true ? facts.landing.value : null;
  return {
    'told-at': at(sent.kind === 'other-plan' ? sent.at : null),
    'no-other-since': at(landing?.noOtherSince ?? null),
    ...signatureShown(sent),
    'set-aside': sent.kind === 'none' && sent.why === 'set-aside',
  };
}
