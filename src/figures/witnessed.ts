import type { Instant } from '../calendar/instant.ts';
import type { Case } from './cases.ts';

/** How far an approval may be believed, as the rules say it. */
export const APPROVAL_GRADES = ['verified', 'vouched', 'recorded', 'claimed'] as const;
export type ApprovalGrade = (typeof APPROVAL_GRADES)[number];

/** A decision of the gate that was kept. */
export interface KeptDecision {
  /** Of its text: the same decision read twice is one. */
  readonly hash: string;
  /** Null: it is about no intervention that could be told. */
  readonly about: Subject | null;
  /** Null where the clock could not be trusted. */
  readonly at: Instant | null;
  readonly allowed: boolean;
  /** In words of the release that decided; a later one may know others. */
  readonly reasonCodes: readonly string[];
  /** The grades of the approvals it rests on. */
  readonly approvals: readonly ApprovalGrade[];
}

export interface Subject {
  readonly interventionId: string;
  readonly planDigest: string;
}

/** How a run that deployed ended, as GitHub recorded it. */
export interface KeptRun {
  readonly about: Subject;
  readonly ending: 'completed' | 'rolled-back' | 'cancelled' | 'failed';
}

/** What was kept beside the files of the interventions. */
export interface Witnessed {
  readonly decisions: readonly KeptDecision[];
  readonly runs: readonly KeptRun[];
  /** What looks like a dossier or a decision, and does not hold or could not be read. */
  readonly unreadable: readonly UnreadEvidence[];
}

export interface UnreadEvidence {
  readonly what: string;
  /** The line that gives a job what it lacked; undefined: nothing of that kind. */
  readonly permissions?: string | undefined;
}

/** Each decision and run once, from however many places they were read. */
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

/** The last decision that allowed this plan; undefined: none was kept. */
export function allowedLast(
  each: Case,
  decisions: readonly KeptDecision[],
): KeptDecision | undefined {
  return decisions
    .filter(({ allowed, about }) => allowed && isAbout(about, each))
    .toSorted((one, other) => Number(one.at) - Number(other.at))
    .at(-1);
}

/** How the last known run of this plan ended; undefined: no run of it is known. */
export function endingOf(each: Case, runs: readonly KeptRun[]): KeptRun['ending'] | undefined {
  return runs.findLast(({ about }) => isAbout(about, each))?.ending;
}

function isAbout(about: Subject | null, { intervention, planDigest }: Case): boolean {
  return about?.interventionId === intervention.id && about.planDigest === planDigest;
}
