import type { FactReader } from './fact-reader.ts';
import type { Wording } from './filled.ts';

// The shapes of sentences that are kept by code, key or rule.

/** What is wrong, or stands in the way, and what to do about it. */
export interface WhatAndFix<Sentence = string> {
  readonly what: Sentence;
  readonly fix: Sentence;
}

export interface ReasonSentences extends WhatAndFix<Wording<FactReader>> {
  /** What stands in the way, in a few words without facts, for the first line. */
  readonly brief: string;
  /** The same of what is not true yet, but will be when the slot opens, where that is said otherwise. */
  readonly ahead?: { readonly brief: string; readonly what: Wording<FactReader> };
}

/** What a diagnostic is about, each value already quoted; empty if there is nothing to quote. */
export interface DiagnosticWords {
  readonly key: string;
  readonly found: string;
  readonly expected: readonly string[];
  /** Which case of its code it is, in the records' words; empty if there is only one. */
  readonly cause: string;
}

/** A fact's name; for a boolean fact, what each value says (empty: nothing worth saying). */
export type FactLabel = string | { readonly true: string; readonly false: string };

/**
 * The texts of a rule besides the sentences of its reason codes; the name goes into tables, the rest onto its
 * card.
 */
export interface RuleWords {
  readonly name: string;
  /** Markdown in our own words. */
  readonly refuses: string;
  readonly example: string;
  /** By key of a file (`solution.yml: freezes`), input or option. */
  readonly settings: readonly (readonly [key: string, meaning: string])[];
}

/** What an audit found, why it matters, how to mend it; facts of the finding appear as `{job}`. */
export interface AuditSentences extends WhatAndFix {
  readonly why: string;
}
