import type { Instant, LocalDate } from '../calendar/instant.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest } from '../records/types.ts';
import type { ReasonCode } from './reason-codes.ts';

/** How far a fact may be believed; see `facts.ts`. */
export type Grade = 'verified' | 'vouched' | 'recorded' | 'claimed';

export type RuleId =
  | 'file'
  | 'rules'
  | 'target'
  | 'announcement'
  | 'lead-time'
  | 'approval'
  | 'schedule'
  | 'slot'
  | 'fit'
  | 'freeze'
  | 'urgent'
  | 'staff'
  | 'clock'
  | 'api'
  | 'event';

export type Outcome = 'pass' | 'fail' | 'waived' | 'reported' | 'unverifiable' | 'not-applicable';

/** A moment inside a rule's facts: ISO in JSON, local time in prose. */
export interface At {
  readonly at: Instant;
}

/** What a rule compared, as data: JSON except for moments. Keys are kebab-case and stable. */
export type FactValue =
  | null
  | boolean
  | number
  | string
  | At
  | readonly FactValue[]
  | { readonly [key: string]: FactValue };

export type RuleFacts = { readonly [key: string]: FactValue };

/**
 * One row of the report. A rule that finds several faults gives a row for each, so that they can be repaired
 * at once.
 */
export interface RuleResult {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** Kept if the result is waived or reported, so that the report can still say what it is about. */
  readonly code: ReasonCode | null;
  readonly evidence: Grade | null;
  readonly facts: RuleFacts;
  /**
   * The lines of the organisation's files without which this would not stand in the way; absent if there are
   * none.
   */
  readonly decidedBy?: readonly DecidingLine[];
}

/** A line of another repository's file that decided. */
export interface DecidingLine {
  readonly repository: string;
  /** Null for a folder. */
  readonly commit: string | null;
  readonly file: string;
  /** Empty if several keys decided together. */
  readonly key: string;
  readonly line: number;
}

export type Decision = 'allow' | 'allow-urgent' | 'deny' | 'unverifiable' | 'invalid' | 'error';

/** What is known, before the slot opens, about the moment it opens. */
export interface Ahead {
  /** What does not stand in the way yet, but will when it opens. */
  readonly rows: readonly RuleResult[];
  /** The first moment of the slot at which nothing known stands in the way; null if there is none. */
  readonly clearFrom: Instant | null;
  /** The last day of the contract with the house, if the slot lies after it. */
  readonly contractEnded: LocalDate | null;
}

export interface Verdict {
  readonly decision: Decision;
  readonly allowed: boolean;
  readonly reasonCodes: readonly ReasonCode[];
  readonly intervention: {
    readonly id: string;
    readonly planDigest: Digest;
    readonly urgent: boolean;
  } | null;
  /** Null if the clock could not be trusted. */
  readonly evaluatedAt: Instant | null;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly validUntil: Instant | null;
  readonly earliestStart: Instant | null;
  /** Null if there is no slot to wait for. */
  readonly ahead: Ahead | null;
  readonly rules: readonly RuleResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The verdict where nothing was judged: nothing is allowed. */
export const NOTHING_JUDGED: Verdict = {
  decision: 'error',
  allowed: false,
  reasonCodes: [],
  intervention: null,
  evaluatedAt: null,
  opensAt: null,
  closesAt: null,
  validUntil: null,
  earliestStart: null,
  ahead: null,
  rules: [],
  diagnostics: [],
};
