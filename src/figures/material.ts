import type { Instant } from '../calendar/instant.ts';
import type { CarriedOut, Case } from './cases.ts';
import type { KeptSolution, Span } from './kept.ts';
import { isIn } from './span.ts';
import { share, type Value } from './value.ts';
import { allowedLast, type ApprovalGrade, type KeptDecision, type Witnessed } from './witnessed.ts';

/** Everything that figures are counted from. */
export interface Material {
  readonly cases: readonly Case[];
  readonly carriedOut: readonly CarriedOut[];
  readonly solutions: readonly KeptSolution[];
  readonly span: Span;
  readonly now: Instant;
  /** Empty if only files were read. */
  readonly witnessed: Witnessed;
}

/** Share of plans with approvals of this grade, by the last decision that allowed each plan. */
export function ofGrade({ cases, witnessed }: Material, grade: ApprovalGrade): Value {
  const all = cases.flatMap((each) => allowedLast(each, witnessed.decisions)?.approvals ?? []);
  return share(all.filter((each) => each === grade).length, all.length);
}

export function keptOf({ witnessed, span }: Material): readonly KeptDecision[] {
  return witnessed.decisions.filter(({ at }) => at !== null && isIn(at, span));
}

/** The kept decisions of the period that refused. */
export function refusedOf(material: Material): readonly KeptDecision[] {
  return keptOf(material).filter(({ allowed }) => !allowed);
}
