import type { Facts, GitHubAccount } from './facts.ts';
import { samePerson } from './accounts.ts';
import { personBehind } from './person-behind.ts';

/**
 * Who starts the run: the actor, and whoever re-runs it. A person is always judged: after a bot's re-run the
 * actor, after a person's re-run of what a bot started that person.
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

/** Who starts the run now: on a re-run only whoever re-ran it. Null if that is not a person. */
export function starter(facts: Facts): GitHubAccount | null {
  return personBehind(facts.triggeringActor ?? facts.actor, facts);
}
