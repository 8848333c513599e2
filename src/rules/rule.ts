import type { Solution } from '../records/types.ts';
import type { Candidate, Facts } from './facts.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Grade, RuleFacts, RuleId } from './verdict.ts';

/** What is judged: the intervention that is meant (null if it could not be determined), the solution, the facts. */
export interface RunCase {
  readonly candidate: Candidate | null;
  readonly solution: Solution;
  readonly facts: Facts;
}

/** The same, with a known intervention. */
export interface InterventionCase extends RunCase {
  readonly candidate: Candidate;
}

/** One row that a rule gives, before urgency and environment are applied. */
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
 * When it can be known that a rule refuses, so that everything that judges ahead of the night knows every
 * rule.
 * - `plan`: the files show it. Judged at the best moment of the slot; if it refuses even then, announcing the
 * plan is pointless.
 * - `notice`: it shows once everybody is told. Judged as if they were told now.
 * - `answer`: people answer the announcement; an urgent intervention needs their answer before anybody is
 * told.
 * - `night`: only the run itself shows it.
 */
export type Foreseen = 'plan' | 'notice' | 'answer' | 'night';

interface RuleTraits {
  readonly id: RuleId;
  /** Not enforced on an urgent intervention; the result is still shown. */
  readonly waivedByUrgency: boolean;
  /** Enforced in `test` too, without `enforce-in`. */
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

/** One row for each code: a failure, or unverifiable if the code says so. */
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

/** `why`: a stable word for what is missing to be judged. */
export function notApplicable(why: string, facts: RuleFacts = {}): RuleFinding {
  return { outcome: 'not-applicable', code: null, evidence: null, facts: { why, ...facts } };
}
