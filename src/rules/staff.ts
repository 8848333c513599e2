import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { departsAt, entriesOf, hasLeft } from './departures.ts';
import type { Facts, Known, Person } from './facts.ts';
import { isGitHubActions, samePerson } from './folding.ts';
import { isOffline } from './offline.ts';
import { nowOf } from './now.ts';
import type { ReasonCode } from './reason-codes.ts';
import {
  fail,
  notApplicable,
  pass,
  unverifiable,
  type Finding,
  type Rule,
  type RunCase,
} from './rule.ts';
import { at, problemFacts, sourcesOf } from './sources.ts';

/** What keeps one entry from deploying. Dates of today and before count as done. */
function codesOf(member: StaffMember, now: Instant): readonly ReasonCode[] {
  const done = (date: string | undefined): boolean => date !== undefined && date <= localDate(now);
  const codes: ReasonCode[] = hasLeft(member, now) ? ['staff.departed'] : [];
  if (!done(member['statement-signed'])) codes.push('staff.no-statement');
  if (!done(member['eligibility-checked'])) codes.push('staff.not-eligible');
  return codes;
}

/** Who starts: the actor, and whoever re-runs, for whom `github-actions[bot]` does not stand. */
function starters({ actor, triggeringActor }: Facts): readonly { as: string; person: Person }[] {
  const first = actor === null ? [] : [{ as: 'actor', person: actor }];
  const again =
    triggeringActor === null || isGitHubActions(triggeringActor) ? [] : [triggeringActor];
  const others = again.filter((person) => actor === null || !samePerson(person, actor));
  return [...first, ...others.map((person) => ({ as: 'triggering-actor', person }))];
}

function judgePerson(
  as: string,
  person: Person,
  roster: Roster,
  read: Known<unknown>,
  now: Instant,
): readonly Finding[] {
  const { grade } = read;
  const shown = {
    as,
    login: person.login,
    by: person.id === null ? 'login' : 'id',
    sources: sourcesOf(read),
  };
  // Of someone who left and came back the entry that stands counts.
  const [best] = entriesOf(person, roster)
    .map((member) => ({ member, codes: codesOf(member, now) }))
    .toSorted((one, other) => one.codes.length - other.codes.length);
  if (best === undefined) return [fail('staff.unknown', grade, shown)];
  const whole = {
    ...shown,
    ref: best.member.ref,
    'departed-at': at(departsAt(best.member)),
    'statement-signed': best.member['statement-signed'] ?? null,
    'eligibility-checked': best.member['eligibility-checked'] ?? null,
  };
  return best.codes.length === 0
    ? [pass(grade, whole)]
    : best.codes.map((code) => fail(code, grade, whole));
}

/**
 * Who starts the deployment is on the roster, has not left, has signed the statement and was checked
 * for eligibility.
 *
 * Example: `left: 2026-11-20`, deployment on 21 November at 00:00 → fail, `staff.departed`.
 */
export const staff: Rule = {
  id: 'staff',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  judge({ facts }: RunCase): readonly Finding[] {
    const { roster } = facts;
    if (facts.actor === null && !isOffline(facts))
      return [unverifiable('staff.unverifiable', null, { why: 'actor-unknown' })];
    if (!roster.known)
      return [unverifiable(roster.problem.code, null, problemFacts(roster.problem))];
    if (roster.value === null) return [notApplicable('no-roster')];
    const people = starters(facts);
    const now = nowOf(facts);
    if (people.length === 0) return [notApplicable('actor-not-given')];
    if (now === null) return [notApplicable('now-unknown')];
    const kept = roster.value;
    return people.flatMap(({ as, person }) => judgePerson(as, person, kept, roster, now));
  },
};
