import type { Facts, GitHubAccount } from './facts.ts';
import { samePerson } from './accounts.ts';
import { personBehind } from './person-behind.ts';

/**
 * Who starts: the actor, and whoever re-runs. Nobody is passed over where a person starts beside it: after
 * a bot's re-run the actor is judged, after a person's re-run of what a bot started that person.
 */
export function starters(facts: Facts): readonly { as: string; person: GitHubAccount }[] {
  const { actor, triggeringActor } = facts;
  const first = actor === null ? [] : [{ as: 'actor', person: actor }];
  const again =
    triggeringActor === null || (actor !== null && samePerson(triggeringActor, actor))
      ? []
      : [{ as: 'triggering-actor', person: triggeringActor }];
  const all = [...first, ...again];
  const people = all.filter(({ person }) => personBehind(person, facts) !== null);
  return people.length > 0 ? people : first;
}

/** Who starts now: on a re-run whoever re-ran it, for whom nobody else stands. Null: no person. */
export function starter(facts: Facts): GitHubAccount | null {
  return personBehind(facts.triggeringActor ?? facts.actor, facts);
}
