import { type Instant, latest } from '../calendar/instant.ts';
import { addDays, instantAt } from '../calendar/zone.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { isAnotherPerson } from './deletions.ts';
import { departsAt, hasLeft } from '../calendar/leaving.ts';
import { isRevoked } from './entries.ts';

/** By what a departure is noticed. */
export const SIGNALS = ['left', 'gone', 'no-write-access', 'no-member', 'contract-ended'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Everything a departure can be seen from. Sets hold GitHub's numeric ids; null: cannot be known. */
export interface StaffFacts {
  readonly now: Instant;
  readonly roster: Roster;
  /** The rosters that stood on the default branch in the last days, newest first. */
  readonly earlier: readonly Roster[];
  readonly writers: ReadonlySet<number> | null;
  readonly members: ReadonlySet<number> | null;
  /** Null: cannot be known, since `solution.yml` is not valid. */
  readonly contractEnds: LocalDate | null | undefined;
}

/** Someone whose access is to be revoked now. */
export interface Departure {
  readonly ref: string;
  /** The entry as it stands, or as it stood last. */
  readonly member: StaffMember;
  readonly signals: readonly Signal[];
  /** Since when, where the roster or the contract says so. */
  readonly departed: Instant | null;
  /** True: somebody else bears this ref now, so what is known of `ref` is not of this person. */
  readonly refReused?: boolean;
}

/** For how long a deleted entry is looked for in earlier rosters. */
export const DAYS_LOOKED_BACK = 35;

/** The contract's last day is its last; it has ended from the next 00:00. */
export function contractEnd(ends: LocalDate | null | undefined, now: Instant): Instant | null {
  if (ends === undefined || ends === null) return null;
  const end = instantAt(addDays(ends, 1), '00:00');
  return end <= now ? end : null;
}

/**
 * Deleted entries without a confirmed revocation, each as the newest roster that had it has it. An entry
 * whose GitHub account became another one is somebody else's now, so its first bearer is gone; a login
 * that was renamed keeps its id.
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

/** Of members listed newest first: in the order of their refs, and of one ref the oldest bearer first. */
function firstBearersFirst(members: readonly StaffMember[]): readonly StaffMember[] {
  const bearers = new Map<string, readonly StaffMember[]>();
  for (const member of members) {
    bearers.set(member.ref, [member, ...(bearers.get(member.ref) ?? [])]);
  }
  return [...bearers.values()].flat();
}

/**
 * Everyone whose access is to be revoked and whose revocation is not confirmed; all signals of one person
 * joined. Those who are gone stand first, of several under one `ref` the first bearer before the next.
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

/** Of the signals that spoke before, those that cannot be looked at now. */
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

/** How long it took, in ms; each null where one of the two moments is not known. */
export interface Lapse {
  readonly leftToTold: number | null;
  readonly toldToConfirmed: number | null;
  readonly leftToConfirmed: number | null;
}

export function lapseOf(left: Instant, told: Instant | null, confirmed: Instant): Lapse {
  // Revoked before the last day was over: no time was lost, and none is gained.
  const between = (from: Instant, to: Instant): number => latest(from, to) - from;
  return {
    leftToTold: told === null ? null : between(left, told),
    toldToConfirmed: told === null ? null : between(told, confirmed),
    leftToConfirmed: between(left, confirmed),
  };
}
