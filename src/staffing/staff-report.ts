import type { Instant, LocalDate } from '../calendar/instant.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import type { Flaw } from '../rules/flaw.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import type { Signal } from './departures.ts';
import { departsAt } from '../calendar/leaving.ts';
import { isRevoked } from './entries.ts';
import type { SubjectKind } from './markers.ts';
import type { Joiner, Requirement } from './joiners.ts';
import type { KeyedDeparture } from './recorded-departures.ts';
import { linesAbout, type DecidingPlaces } from './written.ts';

// What a run found out about everybody, what it did, and what it could not do, for the summary and the
// report.

/**
 * `in`: works here. `way-in`: has no account yet. `way-out`: will leave on a future day. `leaving`: gone, but
 * the revocation is not confirmed. `out`: gone and confirmed.
 */
export type StaffStage = 'leaving' | 'way-out' | 'way-in' | 'in' | 'out';

/** Why this run did not send a letter that is due. */
export type LetterHindrance =
  /** Not certain enough: a person is asked first. */
  | 'question'
  /** Our record of it was changed, or is not provably ours, so it is unknown whether it was sent. */
  | 'edited'
  /** A signature is required and not available. */
  | 'no-signature'
  /** No `smtp-url`, so it is sent by hand. */
  | 'by-hand'
  /** The repository is public: personal data are not accepted, so no letter can be written. */
  | 'public'
  /** `people` lacks what the letter needs. */
  | 'no-person'
  | 'people-unreadable'
  | 'mail-settings'
  /** The server refused it; nobody got it for certain. The next run tries again. */
  | 'refused'
  /** Begun, and it is unknown whether it was sent. */
  | 'unknown'
  /** Another run is sending it. */
  | 'under-way'
  /** `solution.yml` is not valid; what can wait is postponed. */
  | 'solution-invalid'
  /** What the organisation demands is not known; what can wait is postponed. */
  | 'organisation-unreadable'
  /** Its beginning could not be recorded, so it was not begun. */
  | 'not-recorded';

export type LetterAccount =
  | { readonly kind: 'notified'; readonly at: Instant; readonly how: 'sent' | 'recorded' }
  | { readonly kind: 'asked'; readonly on: LocalDate }
  | { readonly kind: 'not-due' }
  | { readonly kind: 'not-sent'; readonly why: LetterHindrance };

/** One row of the table. It never contains a name, an address or a login. */
export interface StaffRow {
  readonly ref: string;
  readonly role: string | undefined;
  readonly place: StaffStage;
  readonly signals: readonly Signal[];
  readonly missing: readonly Requirement[];
  /** Since when it has been waiting (for `way-out`, until when); null if nothing is awaited. */
  readonly since: Instant | null;
  readonly issue: number | null;
  readonly letter: LetterAccount;
  /** Where it is written; for somebody who is gone, where it last was. Empty for those who neither join nor leave. */
  readonly decidedBy: readonly DecidingLine[];
}

/** Something that could not be found out, and so was not judged. */
export interface UnansweredRequest {
  readonly request: string;
  /** Null if there was no answer. */
  readonly status: number | null;
  readonly permission?: string;
  /** All permissions that the job needs, as a line of its workflow. */
  readonly permissions?: string;
  /** What we found wrong with the answer, in our own words. */
  readonly flaw?: Flaw;
}

export interface UnknownInput {
  readonly what:
    | 'clock'
    | 'repository'
    | 'files'
    | 'solution'
    | 'history'
    | 'organisation'
    | 'writers'
    | 'members'
    | 'issues'
    | 'comments';
  /** The failed request; null if no request is at fault. */
  readonly problem: UnansweredRequest | null;
}

/** Something that should have been done and was not. */
export interface FailedAction {
  readonly what:
    | 'make'
    | 'reopen'
    | 'update'
    | 'close'
    | 'close-twin'
    | 'remind'
    | 'letter'
    | 'record-letter'
    | 'record-failed'
    | 'record-unknown'
    | 'sign'
    | 'sign-sent'
    | 'people-refused'
    | 'people-unreadable'
    | 'mail-settings';
  readonly kind: SubjectKind | null;
  readonly of: string | null;
  /** The request that failed; null if none did. */
  readonly problem: UnansweredRequest | null;
}

export interface StaffTally {
  readonly made: number;
  readonly reopened: number;
  readonly updated: number;
  readonly closed: number;
  readonly twins: number;
  readonly reminded: number;
  readonly sent: number;
}

export interface StaffReport {
  readonly now: Instant | null;
  /** `none`: the repository has no roster; `unknown`: it could not be read. */
  readonly roster: 'kept' | 'none' | 'invalid' | 'unknown';
  readonly isPublic: boolean;
  /** Whether organisation membership was checked; `not-asked`: there is no `members-token`. */
  readonly membership: 'known' | 'unknown' | 'not-asked';
  readonly contractEnded: LocalDate | null;
  readonly contractIssue: number | null;
  /** Issues of ours that a person edited last, so that their content does not count. */
  readonly edited: readonly number[];
  /** Open issues that another workflow wrote or changed, so that their content does not count. */
  readonly foreign: readonly number[];
  /** What this run's records lack; null if they are signed, or nothing is sent. */
  readonly signing: {
    /** True if nothing is sent without a signature. */
    readonly demanded: boolean;
    readonly why: string;
  } | null;
  readonly rows: readonly StaffRow[];
  readonly done: StaffTally;
  readonly unknown: readonly UnknownInput[];
  readonly failed: readonly FailedAction[];
}

/** The number of a person's issue, since when it has been waiting, and the state of the letter. */
export interface PersonsIssue {
  readonly issue: number | null;
  readonly noticed: Instant | null;
  readonly letter: LetterAccount;
}

const ORDER: readonly StaffStage[] = ['leaving', 'way-out', 'way-in', 'in', 'out'];

/** A row for everybody: leavers first, then joiners, then the others; among them those who wait longest first. */
export function staffRows(
  roster: Roster,
  leaving: readonly KeyedDeparture[],
  coming: readonly Joiner[],
  kept: (kind: SubjectKind, key: string) => PersonsIssue | null,
  written: DecidingPlaces,
  now: Instant,
): readonly StaffRow[] {
  // The present holder of a leaver's ref is another person with a row of their own.
  const isHere = ({ ref, refReused }: KeyedDeparture): boolean =>
    refReused !== true && roster.staff.some((member) => member.ref === ref);
  const departing = new Map(leaving.filter(isHere).map((each) => [each.ref, each]));
  const joining = new Map(coming.map((joiner) => [joiner.ref, joiner]));
  const gone = leaving.filter((each) => !isHere(each));
  const people: readonly (readonly [StaffMember, KeyedDeparture | undefined])[] = [
    ...roster.staff.map((member) => [member, departing.get(member.ref)] as const),
    ...gone.map((departure) => [departure.member, departure] as const),
  ];
  const rows = people.map(([member, departure]): StaffRow => {
    const { ref, role } = member;
    const joiner = joining.get(ref);
    const place = placeOf(member, departure, joiner, now);
    const issue =
      departure !== undefined
        ? kept('departure', departure.key)
        : joiner !== undefined
          ? kept('newcomer', ref)
          : null;
    const since =
      place === 'way-out' ? departsAt(member) : (departure?.departed ?? issue?.noticed ?? null);
    const signals = departure?.signals ?? [];
    return {
      ref,
      role,
      place,
      signals,
      missing: joiner?.missing ?? [],
      since,
      issue: issue?.issue ?? null,
      letter: issue?.letter ?? { kind: 'not-due' },
      decidedBy: place === 'in' || place === 'out' ? [] : linesAbout(member, signals, written),
    };
  });
  return rows.toSorted(
    (one, other) =>
      ORDER.indexOf(one.place) - ORDER.indexOf(other.place) ||
      (one.since ?? now) - (other.since ?? now) ||
      (one.ref < other.ref ? -1 : 1),
  );
}

function placeOf(
  member: StaffMember,
  departure: KeyedDeparture | undefined,
  joiner: Joiner | undefined,
  now: Instant,
): StaffStage {
  if (departure !== undefined) return 'leaving';
  if (isRevoked(member, now)) return 'out';
  if (departsAt(member) !== null) return 'way-out';
  return joiner === undefined ? 'in' : 'way-in';
}

/** Returns true if everything that was needed is known and done. */
export function isComplete({ unknown, failed, roster }: StaffReport): boolean {
  return unknown.length === 0 && failed.length === 0 && roster !== 'invalid';
}
