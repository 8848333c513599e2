import type { Diagnostic } from '../records/diagnostic.ts';
import type { Freeze } from '../records/types.ts';
import type { Problem, Receipt } from '../rules/facts.ts';
import type { InterventionCase } from '../rules/rule.ts';

/** What GitHub's record of deliveries says about one solution. */
export type Deliveries =
  /** A folder: only its files say who was told. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly receipts: readonly Receipt[];
      /** False if there are older ones that were not read. */
      readonly isWhole: boolean;
    };

/** Why part of a solution, or all of it, is not known. */
export type Want =
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'answer'; readonly problem: Problem };

/** One solution of the portfolio, as far as it could be read. */
export interface ListedSolution {
  /** The folder or the repository it was read from: `../enarocanje`, `hisa/enarocanje`. */
  readonly label: string;
  /** The name under which it was listed, if its repository has another name now; otherwise null. */
  readonly listedAs: string | null;
  /** The id of its repository; null for a folder. */
  readonly id: number | null;
  /** `name` of `solution.yml`; null if there is none, or it is not valid. */
  readonly name: string | null;
  /** False if nothing could be read; `wants` say why. */
  readonly isRead: boolean;
  /** False if its rules, or those of its organisation, could not be read, so that more may stand in the way. */
  readonly knowsRules: boolean;
  /** Its interventions without an outcome, including drafts and withdrawn ones. */
  readonly cases: readonly InterventionCase[];
  /**
   * Who is on duty by its own `solution.yml`. A contact shared by a whole organisation names no particular
   * person.
   */
  readonly onDuty: string | null;
  /** Paths of drafts that are not well-formed yet. */
  readonly drafts: readonly string[];
  /** By its own rules and those of its organisation. */
  readonly freezes: readonly Freeze[];
  readonly deliveries: Deliveries;
  readonly wants: readonly Want[];
}
