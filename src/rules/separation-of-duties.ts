import type { GitHubAccount } from './facts.ts';
import { isOffline } from './offline.ts';
import { personBehind } from './person-behind.ts';
import type { InterventionCase } from './rule.ts';

export interface BarredFromApproving {
  /** Who wrote the plan, landed it, or starts the deployment. None of them may approve. */
  readonly people: readonly GitHubAccount[];
  /**
   * False if GitHub should name one of them and does not (a deleted account, for example), or if no person
   * starts, wrote, merged or landed it: who is behind that is not known.
   */
  readonly complete: boolean;
}

function isNamed(person: GitHubAccount | null): person is GitHubAccount {
  return person !== null && person.id !== null;
}

/** Who wrote and landed the plan and who starts the run; offline only the named actor. */
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
 * Returns true if GitHub answered but did not name everybody: a deleted account, a deploy key, a run started
 * with a workflow's token, a push whose commits are not all listed.
 */
export function isSomebodyUnnamed(judged: InterventionCase): boolean {
  const { landing, actor } = judged.facts;
  return landing?.known === true && actor !== null && !barredFromApproving(judged).complete;
}
