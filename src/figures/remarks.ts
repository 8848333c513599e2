import type { Instant } from '../calendar/instant.ts';
import { type CarriedOut, type Case, isUrgent } from './cases.ts';
import type { KeptSolution } from './kept.ts';
import { lacksOutcome } from './table.ts';

/** What a figure could not count as it stands, so that nothing is left out in silence. */
export type Remark =
  | { readonly kind: 'unreadable'; readonly solution: string; readonly path: string }
  | { readonly kind: 'same-name'; readonly name: string; readonly solutions: readonly string[] }
  | { readonly kind: RemarkKind; readonly solution: string; readonly id: string }
  | {
      readonly kind: 'overlap' | 'same-id';
      readonly solution: string;
      readonly ids: readonly [string, string];
    };

export type RemarkKind = 'no-outcome' | 'no-times' | 'ends-before-start';

export function remarksOf(
  solutions: readonly KeptSolution[],
  cases: readonly Case[],
  carriedOut: readonly CarriedOut[],
  now: Instant,
): readonly Remark[] {
  return [
    ...solutions.flatMap(({ label, unreadable }) =>
      unreadable.map((path): Remark => ({ kind: 'unreadable', solution: label, path })),
    ),
    ...sameNames(solutions),
    ...cases.filter((each) => lacksOutcome(each, now)).map((each) => remark('no-outcome', each)),
    ...carriedOut.flatMap((each) => {
      const { 'started-at': start, 'ended-at': end } = each.outcome;
      if (start === undefined || end === undefined) return [remark('no-times', each)];
      return end < start ? [remark('ends-before-start', each)] : [];
    }),
    ...pairs(solutions, cases, carriedOut),
  ];
}

function remark(kind: RemarkKind, { solution, intervention }: Case): Remark {
  return { kind, solution: solution.label, id: intervention.id };
}

function sameNames(solutions: readonly KeptSolution[]): readonly Remark[] {
  const names = new Set(solutions.map(({ name }) => name));
  return [...names].flatMap((name): readonly Remark[] => {
    const labels = solutions.filter((each) => each.name === name).map(({ label }) => label);
    return name === null || labels.length < 2
      ? []
      : [{ kind: 'same-name', name, solutions: labels }];
  });
}

/** Two interventions of one id, and work of one solution that was done at the same time. */
function pairs(
  solutions: readonly KeptSolution[],
  cases: readonly Case[],
  carriedOut: readonly CarriedOut[],
): readonly Remark[] {
  return solutions.flatMap((solution) => {
    const ids = cases.filter((each) => each.solution === solution).map(idOf);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const done = carriedOut.filter((each) => each.solution === solution && !isUrgent(each));
    const overlapping = done.flatMap((each, index) => {
      const before = done.slice(0, index).findLast((other) => endOf(other) > each.at);
      return before === undefined ? [] : [[idOf(before), idOf(each)] as const];
    });
    return [
      ...[...new Set(twice)].map((id): Remark => {
        return { kind: 'same-id', solution: solution.label, ids: [id, id] };
      }),
      ...overlapping.map((both): Remark => {
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
