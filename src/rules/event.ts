import { isOffline } from './offline.ts';
import { fail, notApplicable, pass, type RuleFinding, type Rule, type RunCase } from './rule.ts';

/** Events of the repository itself; all others can be triggered from a fork, or carry no tag. */
export const DEPLOYING_EVENTS: readonly string[] = ['push', 'release', 'workflow_dispatch'];

/**
 * The run was started by an event that may deploy.
 *
 * Example: `pull_request_target`, which a fork can trigger → fail, `event.not-allowed`.
 */
export const event: Rule = {
  id: 'event',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'night',
  judge({ facts }: RunCase): readonly RuleFinding[] {
    if (isOffline(facts)) return [notApplicable('no-run')];
    const shown = { event: facts.event, allowed: DEPLOYING_EVENTS };
    const may = DEPLOYING_EVENTS.some((each) => each === facts.event);
    return [may ? pass('verified', shown) : fail('event.not-allowed', 'verified', shown)];
  },
};
