import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import { carriedOutOf, casesOf, isUrgent } from './cases.ts';
import type { KeptSolution, Span } from './kept.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { monthsOf } from './span.ts';
import { downtimes, FIGURES, type FigureKind, isRolledBack, type Material } from './table.ts';
import type { Value } from './value.ts';

export interface Figure extends Pick<FigureKind, 'id' | 'unit' | 'dora'> {
  readonly value: Value;
}

/** What was done in one month, for the charts. */
export interface Month {
  /** `2026-12` */
  readonly month: string;
  readonly planned: number;
  readonly urgent: number;
  readonly rolledBack: number;
  /** Minutes, of the interventions for which both are written. */
  readonly downtimePlanned: number;
  readonly downtimeActual: number;
}

export interface Figures {
  readonly span: Span;
  readonly solutions: readonly { readonly label: string; readonly name: string | null }[];
  readonly figures: readonly Figure[];
  readonly months: readonly Month[];
  readonly remarks: readonly Remark[];
}

/**
 * Counts what the files of some solutions hold of the production interventions of a span.
 *
 * `now` tells which slots are over. A figure with fewer than five records behind it is not given.
 */
export function figuresOf(solutions: readonly KeptSolution[], span: Span, now: Instant): Figures {
  const cases = casesOf(solutions, span);
  const carriedOut = carriedOutOf(cases);
  const material: Material = { cases, carriedOut, solutions, span, now };
  return {
    span,
    solutions: solutions.map(({ label, name }) => ({ label, name })),
    figures: FIGURES.map(({ of, ...figure }) => ({ ...figure, value: of(material) })),
    months: monthsOf(span).map((month) => monthOf(month, material)),
    remarks: remarksOf(solutions, cases, carriedOut, span, now),
  };
}

function monthOf(month: string, { carriedOut }: Material): Month {
  const those = carriedOut.filter(({ at }) => localDate(at).startsWith(month));
  const down = downtimes(those);
  const rolledBack = those.filter(isRolledBack);
  const stayed = those.filter((each) => !isRolledBack(each));
  return {
    month,
    planned: stayed.filter((each) => !isUrgent(each)).length,
    urgent: stayed.filter(isUrgent).length,
    rolledBack: rolledBack.length,
    downtimePlanned: down.reduce((sum, { planned }) => sum + planned, 0),
    downtimeActual: down.reduce((sum, { actual }) => sum + actual, 0),
  };
}
