import type { Diagnostic } from '../records/diagnostic.ts';
import type { Freeze } from '../records/types.ts';
import type { Problem, Receipt } from '../rules/facts.ts';
import type { InterventionCase } from '../rules/rule.ts';

/** What GitHub's record of deliveries says of one solution. */
export type Deliveries =
  /** A folder: its files alone say who was told. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly receipts: readonly Receipt[];
      /** False: there are older ones that were not read. */
      readonly isWhole: boolean;
    };

/** Why something of a solution, or all of it, is not known. */
export type Want =
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'answer'; readonly problem: Problem };

/** One solution of the portfolio, as far as it could be read. */
export interface ListedSolution {
  /** The folder or the repository it was read from: `../enarocanje`, `hisa/enarocanje`. */
  readonly label: string;
  /** What it was listed as, where its repository is called otherwise by now; else null. */
  readonly listedAs: string | null;
  /** The number of its repository; null for a folder. */
  readonly id: number | null;
  /** `name` of `solution.yml`; null where there is none, or it is not valid. */
  readonly name: string | null;
  /** False: nothing of it could be read, and `wants` say why. */
  readonly isRead: boolean;
  /** False: its rules, or those of its organisation, could not be read: more may stand in the way. */
  readonly knowsRules: boolean;
  /** Its interventions without an outcome, drafts and withdrawn ones included. */
  readonly cases: readonly InterventionCase[];
  /** Whom its own `solution.yml` names on duty. What a whole organisation shares names nobody in particular. */
  readonly onDuty: string | null;
  /** Paths of drafts that are not well-formed yet. */
  readonly drafts: readonly string[];
  /** Of its own rules and those of its organisation. */
  readonly freezes: readonly Freeze[];
  readonly deliveries: Deliveries;
  readonly wants: readonly Want[];
}
