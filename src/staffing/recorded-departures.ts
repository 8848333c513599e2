import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import type { StaffMember } from '../records/types.ts';
import {
  DAYS_LOOKED_BACK,
  type Departure,
  departures,
  type Signal,
  SIGNALS,
  type StaffFacts,
  unobservable,
} from './departures.ts';
import { isRevoked } from './entries.ts';

/** What an open issue records about a departure. */
export interface RecordedDeparture {
  /** The key of the issue: the `ref`, or `ref+2` for the second person who has it. */
  readonly key: string;
  readonly signals: readonly Signal[];
  /** `personOf` the entry it was opened for; null if not known. */
  readonly person: number | null;
  readonly noticed: Instant | null;
  /** Whether it asks a person before the letter is sent. */
  readonly asks: boolean;
}

/** A departure and the key of its issue. */
export interface KeyedDeparture extends Departure {
  readonly key: string;
  /** What its open issue does so far: release the letter, or ask a person first; null if there is none. */
  readonly before: 'letter' | 'question' | null;
}

/** Distinguishes accounts under one `ref` in an issue without identifying them: the id's remainder. */
export function personOf({ github }: Pick<StaffMember, 'github'>): number | null {
  return github === undefined ? null : github.id % 99_991;
}

function refOfKey(key: string): string {
  return key.replace(/\+\d+$/, '');
}

/**
 * All departures: those shown by rosters and lists, and those that only their own open issue still records,
 * each with an issue of its own, even if somebody else has the `ref` now.
 */
export function allDepartures(
  facts: StaffFacts,
  open: readonly RecordedDeparture[],
): readonly KeyedDeparture[] {
  const seen = departures(facts);
  const issues = new Map<Departure, RecordedDeparture>();
  const taken = new Set<RecordedDeparture>();
  for (const certain of [true, false]) {
    for (const departure of seen.filter((each) => !issues.has(each))) {
      const issue = open.find((each) => !taken.has(each) && isOf(each, departure, certain));
      if (issue === undefined) continue;
      issues.set(departure, issue);
      taken.add(issue);
    }
  }
  const keys = new Set(open.map(({ key }) => key));
  const keyed = seen.map((departure): KeyedDeparture => {
    const issue = issues.get(departure);
    if (issue === undefined) {
      return { ...departure, key: freeKey(departure.ref, keys), before: null };
    }
    const hidden = unobservable(issue.signals, facts);
    const signals = SIGNALS.filter(
      (signal) => departure.signals.includes(signal) || hidden.includes(signal),
    );
    return { ...departure, key: issue.key, signals, before: beforeOf(issue) };
  });
  const known = new Set(keyed.map(({ key }) => key));
  const others = open
    .filter((issue) => !known.has(issue.key))
    .flatMap((issue): readonly (readonly [string, KeyedDeparture])[] => {
      const departure = departureInIssue(issue, facts);
      if (departure === null) return [];
      return [[issue.key, { ...departure, key: issue.key, before: beforeOf(issue) }]];
    });
  return [...keyed, ...new Map(others).values()];
}

function beforeOf({ asks }: RecordedDeparture): KeyedDeparture['before'] {
  return asks ? 'question' : 'letter';
}

/** Returns true if an issue is about this departure; `certain`: the accounts must be known and match. */
function isOf(
  { key, person }: RecordedDeparture,
  { ref, member }: Departure,
  certain: boolean,
): boolean {
  if (refOfKey(key) !== ref) return false;
  const own = personOf(member);
  return person !== null && own !== null ? person === own : !certain;
}

/** The first free key for a `ref`; it is added to `keys`. */
function freeKey(ref: string, keys: Set<string>): string {
  let key = ref;
  for (let turn = 2; keys.has(key); turn += 1) key = `${ref}+${turn}`;
  keys.add(key);
  return key;
}

/**
 * A departure that only its open issue records: of an entry deleted too long ago to be in the rosters,
 * because deleting and waiting does not confirm it, and neither does reusing the `ref`; or of an entry with
 * an earlier signal that cannot be checked now, because that does not confirm it either.
 */
function departureInIssue(issue: RecordedDeparture, facts: StaffFacts): Departure | null {
  const ref = refOfKey(issue.key);
  const refReused = facts.roster.staff.some((each) => each.ref === ref);
  const gone: Departure = {
    ref,
    member: { ref },
    signals: ['gone'],
    departed: null,
    ...(refReused && { refReused }),
  };
  const member = entryOf(issue, facts);
  if (member === undefined) return gone;
  if (isRevoked(member, facts.now)) return null;
  const hidden = unobservable(issue.signals, facts);
  if (hidden.length > 0) return { ref, member, signals: hidden, departed: null };
  return isUnprovenReturn(issue, member, facts.now) ? gone : null;
}

/** The entry an issue is about, from the newest roster that has it. */
export function entryOf(
  { key, person }: Pick<RecordedDeparture, 'key' | 'person'>,
  { roster, earlier }: Pick<StaffFacts, 'roster' | 'earlier'>,
): StaffMember | undefined {
  const ref = refOfKey(key);
  const all = [roster, ...earlier].flatMap(({ staff }) => staff).filter((each) => each.ref === ref);
  return all.find((member) => {
    const own = personOf(member);
    return person === null || own === null || own === person;
  });
}

/**
 * Returns true for a `ref` that was deleted and has come back after so many days that no roster of that time
 * is read any more; then only the same GitHub account proves that it is the same person.
 */
function isUnprovenReturn(
  { signals, person, noticed }: RecordedDeparture,
  member: StaffMember,
  now: Instant,
) {
  if (!signals.includes('gone')) return false;
  const isSame = person !== null && personOf(member) === person;
  const isLately = noticed !== null && plus(noticed, DAYS_LOOKED_BACK * 24 * HOUR) > now;
  return !isSame && !isLately;
}
