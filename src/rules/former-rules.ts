import type { Instant, LocalDate } from '../calendar/instant.ts';
import { earliestStart, leadTimeBetween } from '../calendar/lead-time.ts';
import { RULES_WINDOW } from '../calendar/window.ts';
import type { Roster, Solution, StaffMember } from '../records/types.ts';
import { hasLeft } from '../calendar/leaving.ts';
import { entriesOf } from './departures.ts';
import type { FormerRules, GitHubAccount } from './facts.ts';
import { isGitHubActions, samePerson } from './accounts.ts';
import { nowOf } from './now.ts';
import { byId } from './order.ts';
import type { RunCase } from './rule.ts';
import { starters } from './starters.ts';

// The rules have a lead time too: those who are judged must not loosen them at the last moment. Every version
// of the rules that still counts is judged as well, and the worst result is kept.

/** Returns true if the version superseded at that moment still counts: it does until two working days have passed. */
export function stillCounts(
  superseded: Instant,
  now: Instant,
  extra: readonly LocalDate[],
): boolean {
  const days = leadTimeBetween({ announced: superseded, start: now, reading: 'default', extra });
  return !days.known || !days.sufficient;
}

/** The former versions that still count; all of them if the time is not known. */
export function countingVersions({ solution, facts }: RunCase): readonly FormerRules[] {
  const { formerRules } = facts;
  if (formerRules?.known !== true) return [];
  const now = nowOf(facts);
  const extra = solution.calendar['extra-non-working-days'];
  return formerRules.value.filter(
    ({ supersededBy }) => now === null || stillCounts(supersededBy.at, now, extra),
  );
}

/** When a loosening made at that moment takes effect by itself; null beyond the table of work-free days. */
export function holdsFrom(superseded: Instant, solution: Solution): Instant | null {
  return earliestStart({
    announced: superseded,
    reading: 'default',
    extra: solution.calendar['extra-non-working-days'],
    hours: RULES_WINDOW,
    downtime: false,
  });
}

/** The same case by a former version of the rules. */
export interface FormerCase {
  readonly former: FormerRules;
  readonly judged: RunCase;
}

/** The case under each former version that still counts and was not released early by somebody entitled to. */
export function formerCases(present: RunCase): readonly FormerCase[] {
  // A former version names its own file; the lines of the present file decided nothing there.
  const { heldBy: _, ...facts } = present.facts;
  const judged = { ...present, facts };
  const counting = countingVersions(judged);
  const solutions = [
    judged.solution,
    ...counting.flatMap(({ rules }) => ('solution' in rules ? [rules.solution] : [])),
  ];
  return counting
    .filter((former) => releasedBy(former, solutions, judged) === null)
    .flatMap((former): readonly FormerCase[] => {
      const { rules } = former;
      if ('solution' in rules) return [{ former, judged: { ...judged, solution: rules.solution } }];
      const roster = rosterBy(rules.roster, former, judged);
      if (roster === null) return [];
      const known = { known: true, value: roster, grade: 'recorded', sources: [] } as const;
      return [{ former, judged: { ...judged, facts: { ...judged.facts, roster: known } } }];
    });
}

/**
 * The roster with the leavers of the former version; null if that changes nothing. If the roster was removed,
 * the former one counts as a whole. A corrected entry counts as it was only if the person concerned, or
 * whoever starts the run, corrected it; a slip that others mend stops nobody.
 */
function rosterBy(
  before: Roster,
  { supersededBy, pull }: FormerRules,
  judged: RunCase,
): Roster | null {
  const { facts } = judged;
  const now = nowOf(facts);
  if (!facts.roster.known || now === null) return null;
  const present = facts.roster.value;
  if (present === null) return before;
  const menders = [supersededBy.by, ...(pull === null ? [null] : [pull.author, ...pull.writers])];
  const suspects = starters(facts).map(({ person }) => person);
  const departed = before.staff.filter((member): member is Accounted => {
    if (member.github === undefined) return false;
    const account = { login: member.github.login, id: member.github.id };
    const gone = (roster: Roster): boolean => {
      const entries = entriesOf(account, roster);
      return entries.length > 0 && entries.every((entry) => hasLeft(entry, now));
    };
    const own = menders.some(
      (mender) =>
        !isPerson(mender) || [account, ...suspects].some((one) => samePerson(one, mender)),
    );
    return own && gone(before) && !gone(present);
  });
  if (departed.length === 0) return null;
  const isOfDeparted = ({ github }: StaffMember): boolean =>
    github !== undefined && departed.some((one) => one.github.id === github.id);
  return { ...present, staff: [...present.staff.filter((one) => !isOfDeparted(one)), ...departed] };
}

type Accounted = StaffMember & { readonly github: NonNullable<StaffMember['github']> };

function isPerson(person: GitHubAccount | null): person is GitHubAccount {
  return (
    person !== null && person.id !== null && person.type === 'User' && !isGitHubActions(person)
  );
}

/**
 * Who put a loosening into effect at once: a person who approved, at its head, the pull request that landed
 * it; who in the version before it is an approver of either party or an urgent authority; and who neither
 * wrote nor landed it, nor wrote the plan, nor starts the run. Null if there is none.
 */
function releasedBy(
  { rules, supersededBy, pull }: FormerRules,
  solutions: readonly Solution[],
  judged: RunCase,
): GitHubAccount | null {
  if (pull === null) return null;
  const { facts, candidate } = judged;
  const landing = facts.landing?.known === true ? facts.landing.value : null;
  // If GitHub does not say who brought the plan, independence from it cannot be shown.
  if (candidate !== null && landing === null) return null;
  const plan =
    landing === null ? [] : [landing.author, landing.landedBy, ...(landing.writers ?? [])];
  const hands = [
    supersededBy.by,
    pull.mergedBy,
    pull.author,
    ...pull.writers,
    ...plan,
    facts.actor,
  ];
  if (!hands.every((person) => person !== null && person.id !== null)) return null;
  const involved = [...hands, facts.triggeringActor].filter((person) => person !== null);
  const entitling = 'solution' in rules ? [rules.solution] : solutions;
  const stands = new Map(
    pull.reviews
      .filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
      .toSorted((one, other) => one.submittedAt - other.submittedAt || byId(one.id, other.id))
      .map((review) => [review.user.id, review]),
  );
  const approving = [...stands.values()].find(
    ({ state, onHead, user }) =>
      state === 'APPROVED' &&
      onHead &&
      user.type === 'User' &&
      entitling.every((solution) => isEntitled(user, solution)) &&
      !involved.some((person) => samePerson(person, user)),
  );
  return approving?.user ?? null;
}

function isEntitled({ id }: GitHubAccount, solution: Solution): boolean {
  const { approvers, 'urgent-authorities': authorities = [] } = solution;
  return [...approvers.client, ...approvers['ezdrav-ict'], ...authorities].some(
    (one) => 'id' in one && one.id === id,
  );
}
