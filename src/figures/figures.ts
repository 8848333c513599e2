import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import { carriedOutOf, casesOf, downtimes, isUrgent } from './cases.ts';
import type { KeptSolution, Span } from './kept.ts';
import { type FigureRemark, figureRemarks } from './remarks.ts';
import { monthsOf } from './span.ts';
import { FIGURES, type FigureKind, isRolledBack } from './table.ts';
import { type Material, refusedOf } from './material.ts';
import type { Value } from './value.ts';
import type { Witnessed } from './witnessed.ts';

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
  /** Minutes, for the interventions in which both are written. */
  readonly downtimePlanned: number;
  readonly downtimeActual: number;
}

/** How many decisions refused for a reason; a decision may have several reasons. */
export interface Refused {
  readonly code: string;
  readonly decisions: number;
}

export interface Figures {
  readonly span: Span;
  readonly solutions: readonly { readonly label: string; readonly name: string | null }[];
  readonly figures: readonly Figure[];
  readonly months: readonly Month[];
  /** Most frequent first; null if no kept decisions were looked for. */
  readonly refused: readonly Refused[] | null;
  readonly remarks: readonly FigureRemark[];
}

const NOTHING: Witnessed = { decisions: [], runs: [], unreadable: [] };

/**
 * Counts the production interventions of a period in the files of some solutions.
 *
 * `now` determines which slots are over. `witnessed`: kept decisions and runs, null if they were not looked
 * for. A figure with fewer than five records behind it is omitted.
 */
export function figuresOf(
  solutions: readonly KeptSolution[],
  span: Span,
  now: Instant,
  witnessed: Witnessed | null,
): Figures {
  const cases = casesOf(solutions, span);
  const carriedOut = carriedOutOf(cases);
  const kept = witnessed ?? NOTHING;
  const material: Material = { cases, carriedOut, solutions, span, now, witnessed: kept };
  return {
    span,
    solutions: solutions.map(({ label, name }) => ({ label, name })),
    figures: FIGURES.map(({ of, ...figure }) => ({ ...figure, value: of(material) })),
    months: monthsOf(span).map((month) => monthOf(month, material)),
    refused: witnessed === null ? null : refusedByCode(material),
    remarks: [
      ...kept.unreadable.map((each): FigureRemark => ({ kind: 'unread-evidence', ...each })),
      ...figureRemarks(solutions, cases, carriedOut, span, now),
    ],
  };
}

function refusedByCode(material: Material): readonly Refused[] {
  const codes = refusedOf(material).flatMap(({ reasonCodes }) => [...new Set(reasonCodes)]);
  return [...new Set(codes)]
    .map((code) => ({ code, decisions: codes.filter((each) => each === code).length }))
    .toSorted((one, other) => other.decisions - one.decisions || (one.code < other.code ? -1 : 1));
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
