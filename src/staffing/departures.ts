import { type Instant, latest } from '../calendar/instant.ts';
import { addDays, instantAt } from '../calendar/zone.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { isAnotherPerson } from './deletions.ts';
import { departsAt, hasLeft } from '../calendar/leaving.ts';
import { isRevoked } from './entries.ts';

/** What shows a departure. */
export const SIGNALS = ['left', 'gone', 'no-write-access', 'no-member', 'contract-ended'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Everything that can show a departure. Sets hold GitHub's numeric ids; null means not known. */
export interface StaffFacts {
  readonly now: Instant;
  readonly roster: Roster;
  /** The rosters on the default branch in the last days, newest first. */
  readonly earlier: readonly Roster[];
  readonly writers: ReadonlySet<number> | null;
  readonly members: ReadonlySet<number> | null;
  /** Null if not known, because `solution.yml` is not valid. */
  readonly contractEnds: LocalDate | null | undefined;
}

/** Someone whose access is to be revoked now. */
export interface Departure {
  readonly ref: string;
  /** The current entry, or its last version. */
  readonly member: StaffMember;
  readonly signals: readonly Signal[];
  /** Since when, if the roster or the contract says so. */
  readonly departed: Instant | null;
  /** True if somebody else has this ref now, so that what is known of `ref` is not about this person. */
  readonly refReused?: boolean;
}

/** Number of days for which earlier rosters are searched for a deleted entry. */
export const DAYS_LOOKED_BACK = 35;

/** When the contract ended: at the 00:00 after its last day; null if it has not. */
export function contractEnd(ends: LocalDate | null | undefined, now: Instant): Instant | null {
  if (ends === undefined || ends === null) return null;
  const end = instantAt(addDays(ends, 1), '00:00');
  return end <= now ? end : null;
}

/**
 * Deleted entries without a confirmed revocation, each from the newest roster that had it. If the GitHub
 * account of an entry changed to another id, the first person is gone; a renamed login keeps its id.
 */
function goneEntries(
  { roster, earlier }: Pick<StaffFacts, 'roster' | 'earlier'>,
  now: Instant,
): readonly StaffMember[] {
  const seen = new Map<string, StaffMember[]>(roster.staff.map((member) => [member.ref, [member]]));
  return earlier.flatMap(({ staff }) =>
    staff.filter((member) => {
      const later = seen.get(member.ref) ?? [];
      seen.set(member.ref, [...later, member]);
      return later.every((one) => isAnotherPerson(one, member)) && !isRevoked(member, now);
    }),
  );
}

/** Sorts members, listed newest first, by their refs, and for one ref the oldest first. */
function firstBearersFirst(members: readonly StaffMember[]): readonly StaffMember[] {
  const bearers = new Map<string, readonly StaffMember[]>();
  for (const member of members) {
    bearers.set(member.ref, [member, ...(bearers.get(member.ref) ?? [])]);
  }
  return [...bearers.values()].flat();
}

/**
 * Everyone whose access must be revoked and whose revocation is not confirmed; all signals of one person
 * together. Deleted entries come first, and for one `ref` the first person before the next.
 */
export function departures(facts: StaffFacts): readonly Departure[] {
  const { now, roster } = facts;
  const present = roster.staff.filter((member) => !isRevoked(member, now));
  const refs = new Set(roster.staff.map(({ ref }) => ref));
  return [
    ...firstBearersFirst(goneEntries(facts, now)).map((member): Departure => {
      const gone = departureOf(member, true, facts);
      return refs.has(member.ref) ? { ...gone, refReused: true } : gone;
    }),
    ...present.map((member) => departureOf(member, false, facts)),
  ].filter(({ signals }) => signals.length > 0);
}

function departureOf(member: StaffMember, gone: boolean, facts: StaffFacts): Departure {
  const { now, writers, members, contractEnds } = facts;
  const { github } = member;
  const ended = contractEnd(contractEnds, now);
  const holds: Record<Signal, boolean> = {
    left: hasLeft(member, now),
    gone,
    'no-write-access': github?.write === true && writers !== null && !writers.has(github.id),
    'no-member': github !== undefined && members !== null && !members.has(github.id),
    'contract-ended': ended !== null,
  };
  return {
    ref: member.ref,
    member,
    signals: SIGNALS.filter((signal) => holds[signal]),
    departed: holds.left ? departsAt(member) : ended,
  };
}

/** The earlier signals that cannot be checked at the moment. */
export function unobservable(
  signals: readonly Signal[],
  { writers, members, contractEnds }: Pick<StaffFacts, 'writers' | 'members' | 'contractEnds'>,
): readonly Signal[] {
  return signals.filter(
    (signal) =>
      (signal === 'no-write-access' && writers === null) ||
      (signal === 'no-member' && members === null) ||
      (signal === 'contract-ended' && contractEnds === null),
  );
}

/** How long it took, in milliseconds; null if one of the two moments is not known. */
export interface Lapse {
  readonly leftToNotified: number | null;
  readonly notifiedToConfirmed: number | null;
  readonly leftToConfirmed: number | null;
}

/** The times from leaving to the notice and to the confirmation; `notified` null if the notice has no known time. */
export function lapseOf(left: Instant, notified: Instant | null, confirmed: Instant): Lapse {
  // Revoking before the last day was over took no time.
  const between = (from: Instant, to: Instant): number => latest(from, to) - from;
  return {
    leftToNotified: notified === null ? null : between(left, notified),
    notifiedToConfirmed: notified === null ? null : between(notified, confirmed),
    leftToConfirmed: between(left, confirmed),
  };
}
