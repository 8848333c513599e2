import type { DiagnosticCode } from '../records/diagnostic.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Decision, Grade, Outcome, RuleId } from '../rules/verdict.ts';
import type { FactReader } from './fact-reader.ts';
import type { Moments } from './moments.ts';
import type { NextMomentKind } from './next-moment.ts';
import type { OwnWords } from './own-words.ts';

// The shape both languages fill: a sentence that is missing in one of them is a type error.

export interface ReasonSentences {
  /** What stands in the way in a few words without facts, for the first line. */
  readonly brief: string;
  /** What stands in the way, with what was compared. */
  readonly stands: (facts: FactReader) => string;
  /** What to do, to whom, until when. */
  readonly unblock: (facts: FactReader) => string;
}

/** A diagnostic's words, each already a quotation; empty where there is nothing to quote. */
export interface DiagnosticWords {
  readonly key: string;
  readonly found: string;
  readonly expected: readonly string[];
}

export interface DiagnosticSentences {
  /** What was found and what was expected. */
  readonly message: (words: DiagnosticWords) => string;
  readonly remedy: (words: DiagnosticWords) => string;
}

/** A fact's name; of a fact that is true or false what each says (empty: nothing worth saying). */
export type FactLabel = string | { readonly true: string; readonly false: string };

export interface Labels {
  readonly plan: string;
  readonly urgent: string;
  readonly judged: (stamp: string) => string;
  readonly notJudged: string;
  readonly zone: string;
  readonly slot: (opens: string, closes: string) => string;
  readonly standsInTheWay: string;
  readonly reason: string;
  readonly whatToDo: string;
  readonly faultsInFiles: string;
  readonly rules: string;
  readonly rule: string;
  readonly outcome: string;
  readonly evidence: string;
  readonly compared: string;
  readonly details: string;
  readonly evidenceGrades: string;
  readonly ruleOutcomes: string;
  readonly reasonCodes: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly andMore: (count: number) => string;
  readonly runnerClock: string;
  readonly moreReasons: (count: number) => string;
  readonly faults: (count: number) => string;
  readonly allClaimed: string;
  readonly nothingJudged: string;
  readonly errorHelp: string;
  readonly allowedHelp: string;
  readonly wouldStand: string;
  readonly neverFits: string;
  readonly neverFitsBrief: string;
}

/** The words in the pictures: ours alone, and only letters, digits, spaces and `. - ( )`. */
export interface PictureWords {
  readonly night: string;
  readonly nightTitle: (day: string) => string;
  readonly leadTime: string;
  readonly window: string;
  readonly slot: string;
  readonly now: string;
  readonly lastStart: string;
  readonly end: string;
  readonly announced: string;
  readonly start: string;
  readonly counts: string;
  readonly skipped: string;
  readonly days: string;
  readonly moments: string;
  readonly nowIsElsewhere: (stamp: string) => string;
}

export interface Messages {
  readonly moments: Moments;
  /** Quotation marks. */
  readonly quotes: readonly [string, string];
  /** `would-…`: what rests on claims alone allows nothing. */
  readonly decisions: Record<Decision | 'not-yet' | 'would-allow' | 'would-allow-urgent', string>;
  /** `length` is how long until then, "2 h 10 min". */
  readonly nextMoments: Record<NextMomentKind, (when: string, length: string) => string>;
  readonly outcomes: Record<Outcome, { readonly word: string; readonly note: string }>;
  readonly grades: Record<Grade, { readonly word: string; readonly note: string }>;
  readonly rules: Record<RuleId, string>;
  readonly reasons: Record<ReasonCode, ReasonSentences>;
  readonly diagnostics: Record<DiagnosticCode, DiagnosticSentences>;
  /** Names of facts by their keys; a key without a name stands as it is. */
  readonly facts: { readonly [key: string]: FactLabel };
  /** Words for facts that are one of few values. */
  readonly values: { readonly [value: string]: string };
  /** Our own texts among the facts, in words; null: somebody else's. */
  readonly ownWords: OwnWords;
  readonly labels: Labels;
  readonly picture: PictureWords;
}
