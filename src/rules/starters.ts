import type { Facts, Person } from './facts.ts';
import { isGitHubActions, samePerson } from './folding.ts';

/** Who starts: the actor, and whoever re-runs, for whom `github-actions[bot]` does not stand. */
export function starters({
  actor,
  triggeringActor,
}: Facts): readonly { as: string; person: Person }[] {
  const first = actor === null ? [] : [{ as: 'actor', person: actor }];
  const again =
    triggeringActor === null || isGitHubActions(triggeringActor) ? [] : [triggeringActor];
  const others = again.filter((person) => actor === null || !samePerson(person, actor));
  return [...first, ...others.map((person) => ({ as: 'triggering-actor', person }))];
}

/** Who starts now: on a re-run whoever re-ran it, for whom `github-actions[bot]` does not count. */
export function starter({ actor, triggeringActor }: Facts): Person | null {
  return triggeringActor !== null && !isGitHubActions(triggeringActor) ? triggeringActor : actor;
}
