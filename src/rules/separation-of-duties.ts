import type { GitHubAccount } from './facts.ts';
import { isOffline } from './offline.ts';
import { personBehind } from './person-behind.ts';
import type { InterventionCase } from './rule.ts';

export interface BarredFromApproving {
  /** Who wrote the plan, who landed it, who starts the deployment. None of them may approve. */
  readonly people: readonly GitHubAccount[];
  /**
   * False where GitHub should name one of them and does not, a deleted account among them, and where no
   * person starts, or none wrote, merged or landed it: who stands behind that is not known.
   */
  readonly complete: boolean;
}

function isNamed(person: GitHubAccount | null): person is GitHubAccount {
  return person !== null && person.id !== null;
}

/** Who wrote, landed and starts; offline only the actor the caller names. */
export function barredFromApproving({ facts }: InterventionCase): BarredFromApproving {
  const { actor, triggeringActor } = facts;
  const landing = facts.landing?.known === true ? facts.landing.value : null;
  const landers = [landing?.author ?? null, landing?.landedBy ?? null, ...(landing?.mergers ?? [])];
  const brought = [...landers, ...(landing?.writers ?? [])];
  const isPerson = (account: GitHubAccount | null): boolean =>
    personBehind(account, facts) !== null;
  return {
    people: [...brought, actor, triggeringActor].filter((person) => person !== null),
    complete:
      isOffline(facts) ||
      ([actor, triggeringActor].some(isPerson) && landers.some(isPerson) && brought.every(isNamed)),
  };
}

/**
 * True where GitHub answered and still does not name everybody: a deleted account, a deploy key, a run
 * that a workflow's token started, a push whose commits are not all told.
 */
export function isSomebodyUnnamed(judged: InterventionCase): boolean {
  const { landing, actor } = judged.facts;
  return landing?.known === true && actor !== null && !barredFromApproving(judged).complete;
}
