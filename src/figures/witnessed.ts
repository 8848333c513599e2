import type { Instant } from '../calendar/instant.ts';
import type { Case } from './cases.ts';

/** How far an approval may be believed, in the rules' grades. */
export const APPROVAL_GRADES = ['verified', 'vouched', 'recorded', 'claimed'] as const;
export type ApprovalGrade = (typeof APPROVAL_GRADES)[number];

/** A decision of the gate that was kept. */
export interface KeptDecision {
  /** Of its text, so that the same decision is only counted once. */
  readonly hash: string;
  /** Null if it is not about a known intervention. */
  readonly about: Subject | null;
  /** Null if the clock could not be trusted. */
  readonly at: Instant | null;
  readonly allowed: boolean;
  /** In the codes of the release that decided; a later one may have others. */
  readonly reasonCodes: readonly string[];
  /** The grades of the approvals it rests on. */
  readonly approvals: readonly ApprovalGrade[];
}

export interface Subject {
  readonly interventionId: string;
  readonly planDigest: string;
}

/** How a deploying run ended, as GitHub recorded it. */
export interface KeptRun {
  readonly about: Subject;
  readonly ending: 'completed' | 'rolled-back' | 'cancelled' | 'failed';
}

/** What was kept besides the files of the interventions. */
export interface Witnessed {
  readonly decisions: readonly KeptDecision[];
  readonly runs: readonly KeptRun[];
  /** What looks like a dossier or a decision, but is invalid or could not be read. */
  readonly unreadable: readonly UnreadEvidence[];
}

export interface UnreadEvidence {
  readonly what: string;
  /** The line that gives a job the permission it lacked; undefined if it lacked none. */
  readonly permissions?: string | undefined;
}

/** Each decision and run once, however often it was read. */
export function together(all: readonly Witnessed[]): Witnessed {
  return {
    decisions: once(
      all.flatMap(({ decisions }) => decisions),
      ({ hash }) => hash,
    ),
    runs: once(
      all.flatMap(({ runs }) => runs),
      ({ about }) => JSON.stringify(about),
    ),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
  };
}

function once<T>(all: readonly T[], key: (each: T) => string): readonly T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()];
}

/** The last decision that allowed this plan; undefined if none was kept. */
export function allowedLast(
  each: Case,
  decisions: readonly KeptDecision[],
): KeptDecision | undefined {
  return decisions
    .filter(({ allowed, about }) => allowed && isAbout(about, each))
    .toSorted((one, other) => Number(one.at) - Number(other.at))
    .at(-1);
}

/** How the last known run of this plan ended; undefined if no run is known. */
export function endingOf(each: Case, runs: readonly KeptRun[]): KeptRun['ending'] | undefined {
  return runs.findLast(({ about }) => isAbout(about, each))?.ending;
}

function isAbout(about: Subject | null, { intervention, planDigest }: Case): boolean {
  return about?.interventionId === intervention.id && about.planDigest === planDigest;
}
