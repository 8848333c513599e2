import type { Solution } from '../records/types.ts';
import type { Candidate, Facts } from './facts.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Grade, RuleFacts, RuleId } from './verdict.ts';

/** What is judged: the intervention that is meant (null: none could be told), the solution, the facts. */
export interface RunCase {
  readonly candidate: Candidate | null;
  readonly solution: Solution;
  readonly facts: Facts;
}

/** The same where an intervention is meant. */
export interface InterventionCase extends RunCase {
  readonly candidate: Candidate;
}

/** One row a rule gives, before urgency and environment have had their say. */
export type RuleFinding =
  | {
      readonly outcome: 'pass';
      readonly code: null;
      readonly evidence: Grade;
      readonly facts: RuleFacts;
    }
  | {
      readonly outcome: 'not-applicable';
      readonly code: null;
      readonly evidence: null;
      readonly facts: RuleFacts;
    }
  | {
      readonly outcome: 'fail' | 'unverifiable';
      readonly code: ReasonCode;
      readonly evidence: Grade | null;
      readonly facts: RuleFacts;
    };

/**
 * When it can be known that a rule refuses, so that whoever judges ahead of the night knows every rule.
 * - `plan`: the files show it. It is judged as at the best moment of the slot; where it refuses even
 *   then, telling people of the plan is in vain.
 * - `notice`: it shows once everybody is told. It is judged as if they were told now.
 * - `answer`: people answer the announcement; an urgent intervention needs their answer before
 *   anybody is told.
 * - `night`: only the run itself shows it.
 */
export type Foreseen = 'plan' | 'notice' | 'answer' | 'night';

interface RuleTraits {
  readonly id: RuleId;
  /** An urgent intervention is not held to it; its result is shown all the same. */
  readonly waivedByUrgency: boolean;
  /** Holds in `test` too, without `enforce-in`. */
  readonly enforcedOutsideProduction: boolean;
  readonly foreseen: Foreseen;
}

export type Rule = RuleTraits &
  (
    | { readonly subject: 'run'; readonly judge: (judged: RunCase) => readonly RuleFinding[] }
    | {
        readonly subject: 'intervention';
        readonly judge: (judged: InterventionCase) => readonly RuleFinding[];
      }
  );

export function pass(evidence: Grade, facts: RuleFacts): RuleFinding {
  return { outcome: 'pass', code: null, evidence, facts };
}

export function fail(code: ReasonCode, evidence: Grade | null, facts: RuleFacts): RuleFinding {
  return { outcome: 'fail', code, evidence, facts };
}

export function unverifiable(
  code: ReasonCode,
  evidence: Grade | null,
  facts: RuleFacts,
): RuleFinding {
  return { outcome: 'unverifiable', code, evidence, facts };
}

/** A row for each code, each once: a failure, or what cannot be known where the code says so. */
export function refusals(
  codes: readonly ReasonCode[],
  evidence: Grade | null,
  facts: RuleFacts,
): readonly RuleFinding[] {
  return [...new Set(codes)].map((code) =>
    code.endsWith('.unverifiable')
      ? unverifiable(code, evidence, facts)
      : fail(code, evidence, facts),
  );
}

/** `why` says, as a stable word, what is not there to be judged. */
export function notApplicable(why: string, facts: RuleFacts = {}): RuleFinding {
  return { outcome: 'not-applicable', code: null, evidence: null, facts: { why, ...facts } };
}
