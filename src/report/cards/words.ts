import type { RuleId } from '../../rules/verdict.ts';

/** What a card says of a rule beside the sentences of its reason codes. */
export interface RuleWords {
  /** Markdown, our own words. */
  readonly refuses: string;
  readonly example: string;
  /** By key of a file (`solution.yml: freezes`), input or option. */
  readonly settings: readonly (readonly [key: string, meaning: string])[];
}

/** The words around them. */
export interface CardWords {
  readonly rule: (name: string) => string;
  readonly refusesWhen: string;
  readonly example: string;
  readonly urgent: string;
  readonly waived: string;
  readonly holds: string;
  readonly test: string;
  readonly reported: string;
  readonly settings: string;
  readonly none: string;
  readonly reasonCodes: string;
  readonly code: string;
  readonly inShort: string;
  readonly says: string;
  readonly unblock: string;
  readonly index: string;
  readonly indexLead: string;
  readonly allCodes: string;
  readonly ruleColumn: string;
  readonly made: string;
  readonly other: readonly [label: string, folder: string];
  readonly rules: Record<RuleId, RuleWords>;
}
