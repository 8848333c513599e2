import { HOUR, type Instant } from '../calendar/instant.ts';
import type { Intervention } from '../records/types.ts';
import { type CarriedOut, type Case, isUrgent, momentOf } from './cases.ts';
import type { KeptSolution, Span } from './kept.ts';
import { isIn } from './span.ts';
import { lacksOutcome } from './table.ts';
import type { UnreadEvidence } from './witnessed.ts';

/** What a figure could not count as it is written, so that nothing is left out silently. */
export type FigureRemark =
  | { readonly kind: 'unreadable'; readonly solution: string; readonly path: string }
  /** A dossier, or the answer to a request to GitHub. */
  | ({ readonly kind: 'unread-evidence' } & UnreadEvidence)
  | { readonly kind: 'same-name'; readonly name: string; readonly solutions: readonly string[] }
  | { readonly kind: FigureRemarkKind; readonly solution: string; readonly id: string }
  | {
      readonly kind: 'overlap' | 'same-id';
      readonly solution: string;
      readonly ids: readonly [string, string];
    };

export type FigureRemarkKind =
  | 'no-outcome'
  | 'no-times'
  | 'ends-before-start'
  /** The work was over before its slot began. */
  | 'before-slot'
  /** More than a month lies between the slot and the work, or between its start and end. */
  | 'far-apart';

/** Milliseconds; no work takes longer or is further from its slot, so a date must be wrong. */
const FAR = 31 * 24 * HOUR;

export function figureRemarks(
  solutions: readonly KeptSolution[],
  cases: readonly Case[],
  carriedOut: readonly CarriedOut[],
  span: Span,
  now: Instant,
): readonly FigureRemark[] {
  return [
    ...solutions.flatMap(({ label, unreadable }) =>
      unreadable.map((path): FigureRemark => ({ kind: 'unreadable', solution: label, path })),
    ),
    ...sameNames(solutions),
    ...cases.filter((each) => lacksOutcome(each, now)).map((each) => remark('no-outcome', each)),
    ...carriedOut.flatMap((each) => {
      const { 'started-at': start, 'ended-at': end } = each.outcome;
      if (start === undefined || end === undefined) return [remark('no-times', each)];
      if (end < start) return [remark('ends-before-start', each)];
      const early = end <= each.intervention.schedule.start && !isUrgent(each);
      return early && !isFarApart(each.intervention) ? [remark('before-slot', each)] : [];
    }),
    ...farApart(solutions, span),
    ...pairs(solutions, cases, carriedOut),
  ];
}

function remark(kind: FigureRemarkKind, { solution, intervention }: Case): FigureRemark {
  return { kind, solution: solution.label, id: intervention.id };
}

/** Not limited to the period: a wrong year moves work out of the period in which it belongs. */
function farApart(solutions: readonly KeptSolution[], span: Span): readonly FigureRemark[] {
  return solutions.flatMap(({ label, interventions }) =>
    interventions
      .map(({ intervention }) => intervention)
      .filter(({ environment, status }) => environment === 'production' && status !== 'draft')
      .filter((each) => isIn(momentOf(each), span) || isIn(each.schedule.start, span))
      .filter(isFarApart)
      .map(({ id }): FigureRemark => ({ kind: 'far-apart', solution: label, id })),
  );
}

function isFarApart(intervention: Intervention): boolean {
  const { outcome, schedule } = intervention;
  const began = momentOf(intervention);
  const ended = outcome?.['ended-at'] ?? began;
  return Math.abs(began - schedule.start) > FAR || Math.abs(ended - began) > FAR;
}

function sameNames(solutions: readonly KeptSolution[]): readonly FigureRemark[] {
  const names = new Set(solutions.map(({ name }) => name));
  return [...names].flatMap((name): readonly FigureRemark[] => {
    const labels = solutions.filter((each) => each.name === name).map(({ label }) => label);
    return name === null || labels.length < 2
      ? []
      : [{ kind: 'same-name', name, solutions: labels }];
  });
}

/** Two interventions with the same id, and work of one solution that overlaps. */
function pairs(
  solutions: readonly KeptSolution[],
  cases: readonly Case[],
  carriedOut: readonly CarriedOut[],
): readonly FigureRemark[] {
  return solutions.flatMap((solution) => {
    const ids = cases.filter((each) => each.solution === solution).map(idOf);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const done = carriedOut.filter(
      (each) => each.solution === solution && !isUrgent(each) && !isFarApart(each.intervention),
    );
    const overlapping = done.flatMap((each, index) => {
      const before = done.slice(0, index).findLast((other) => endOf(other) > each.at);
      return before === undefined ? [] : [[idOf(before), idOf(each)] as const];
    });
    return [
      ...[...new Set(twice)].map((id): FigureRemark => {
        return { kind: 'same-id', solution: solution.label, ids: [id, id] };
      }),
      ...overlapping.map((both): FigureRemark => {
        return { kind: 'overlap', solution: solution.label, ids: both };
      }),
    ];
  });
}

function idOf({ intervention }: Case): string {
  return intervention.id;
}

function endOf({ outcome, at }: CarriedOut): Instant {
  return outcome['ended-at'] ?? at;
}
