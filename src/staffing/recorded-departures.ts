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

/** What an open issue records of a departure. */
export interface RecordedDeparture {
  /** By which the issue is kept: the `ref`, and for its second bearer `ref+2`. */
  readonly key: string;
  readonly signals: readonly Signal[];
  /** `personOf` the entry it was made for; null: not known. */
  readonly person: number | null;
  readonly noticed: Instant | null;
  /** Whether it lets the letter go, or asks a person first. */
  readonly asks: boolean;
}

/** A departure and the key by which its one issue is kept. */
export interface KeyedDeparture extends Departure {
  readonly key: string;
  /** What its open issue does by now: lets the letter go, or asks a person first; null: there is none. */
  readonly before: 'letter' | 'question' | null;
}

/** Tells accounts under one `ref` apart in an issue, and leads back to none: the id's remainder. */
export function personOf({ github }: Pick<StaffMember, 'github'>): number | null {
  return github === undefined ? null : github.id % 99_991;
}

function refOfKey(key: string): string {
  return key.replace(/\+\d+$/, '');
}

/**
 * All departures: those that rosters and lists show, and those that only their own open issue still knows,
 * each with an issue of its own, also where somebody else bears the `ref` by now.
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

/** Whether an issue is about this departure: for certain, or as far as can be told. */
function isOf(
  { key, person }: RecordedDeparture,
  { ref, member }: Departure,
  certain: boolean,
): boolean {
  if (refOfKey(key) !== ref) return false;
  const own = personOf(member);
  return person !== null && own !== null ? person === own : !certain;
}

/** The first key of a `ref` that stands for nobody; it is taken by that. */
function freeKey(ref: string, keys: Set<string>): string {
  let key = ref;
  for (let turn = 2; keys.has(key); turn += 1) key = `${ref}+${turn}`;
  keys.add(key);
  return key;
}

/**
 * A departure that only its open issue knows. Of an entry deleted longer ago than rosters are looked at:
 * deleting and waiting is no confirmation, nor is giving the `ref` to somebody else. And of an entry for
 * which a signal spoke that cannot be looked at now: not to know is no confirmation either.
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

/** The entry an issue is about, as it stands or as the newest roster that had it had it. */
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
 * A `ref` that was deleted and has come back: after so many days that no roster of then is looked at any
 * more, only the same GitHub account shows that it is the same person.
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
