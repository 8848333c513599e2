import type { Instant } from '../calendar/instant.ts';
import type { Roster } from '../records/types.ts';
import { departsAt } from '../calendar/leaving.ts';
import { entriesOf } from './departures.ts';
import { entitlementCodes } from './entitlement.ts';
import type { Known, GitHubAccount } from './facts.ts';
import { isOffline } from './offline.ts';
import { nowOf } from './now.ts';
import {
  notApplicable,
  pass,
  refusals,
  unverifiable,
  type RuleFinding,
  type Rule,
  type RunCase,
} from './rule.ts';
import { at, problemFacts, sourcesOf } from './sources.ts';
import { isRosterRefused } from './refused-roster.ts';
import { starters } from './starters.ts';

function judgePerson(
  as: string,
  person: GitHubAccount,
  roster: Roster,
  read: Known<unknown>,
  now: Instant,
): readonly RuleFinding[] {
  const { grade } = read;
  const shown = {
    as,
    login: person.login,
    by: person.id === null ? 'login' : 'id',
    sources: sourcesOf(read),
  };
  // For someone who left and came back, the entry that allows most counts.
  const [best] = entriesOf(person, roster)
    .map((member) => ({ member, codes: entitlementCodes(member, now) }))
    .toSorted((one, other) => one.codes.length - other.codes.length);
  if (best === undefined) return refusals(['staff.unknown'], grade, shown);
  const whole = {
    ...shown,
    ref: best.member.ref,
    'departed-at': at(departsAt(best.member)),
    'statement-signed': best.member['statement-signed'] ?? null,
    'eligibility-checked': best.member['eligibility-checked'] ?? null,
  };
  return best.codes.length === 0 ? [pass(grade, whole)] : refusals(best.codes, grade, whole);
}

/**
 * The person who starts the deployment is on the roster, has not left, has signed the statement and was
 * checked for eligibility.
 *
 * Example: `left: 2026-11-20`, deployment on 21 November at 00:00 → fail, `staff.departed`.
 */
export const staff: Rule = {
  id: 'staff',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'night',
  judge({ facts }: RunCase): readonly RuleFinding[] {
    const { roster } = facts;
    if (facts.actor === null && !isOffline(facts))
      return [unverifiable('staff.unverifiable', null, { why: 'actor-unknown' })];
    if (!roster.known)
      return [unverifiable(roster.problem.code, null, problemFacts(roster.problem))];
    if (isRosterRefused(facts)) return [notApplicable('roster-invalid')];
    if (roster.value === null) return [notApplicable('no-roster')];
    const people = starters(facts);
    const now = nowOf(facts);
    if (people.length === 0) return [notApplicable('actor-not-given')];
    if (now === null) return [notApplicable('now-unknown')];
    const kept = roster.value;
    return people.flatMap(({ as, person }) => judgePerson(as, person, kept, roster, now));
  },
};
