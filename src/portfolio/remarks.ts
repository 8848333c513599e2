import type { Instant } from '../calendar/instant.ts';
import { byText } from '../rules/order.ts';
import { foldName } from './same-name.ts';
import type { ListedSolution } from './listed.ts';

/** What makes the overview doubtful, so that nothing is ignored silently. */
export type PortfolioRemark =
  /** The slot is over and its outcome is not written, so it is not among the coming ones. */
  | { readonly kind: 'no-outcome'; readonly label: string; readonly id: string }
  /** Two files of one solution have the same id. */
  | { readonly kind: 'same-id'; readonly label: string; readonly id: string }
  /** Several repositories use one name for their solution, or are the same repository. */
  | { readonly kind: 'same-name'; readonly name: string; readonly labels: readonly string[] }
  | { readonly kind: 'same-repository'; readonly id: number; readonly labels: readonly string[] }
  /** A repository that has another name now; its id counts. */
  | { readonly kind: 'renamed'; readonly label: string; readonly listedAs: string }
  /** A draft that cannot be read yet. */
  | { readonly kind: 'draft'; readonly label: string; readonly path: string };

/** Sorted like the solutions, with those of one solution first. */
export function portfolioRemarks(
  solutions: readonly ListedSolution[],
  now: Instant,
): readonly PortfolioRemark[] {
  return [
    ...solutions.flatMap(({ label, listedAs, cases, drafts }): readonly PortfolioRemark[] => {
      const open = cases.map(({ candidate }) => candidate.intervention);
      const over = open.filter(({ outcome, status, schedule: { start, end } }) => {
        return outcome === undefined && status === 'planned' && Math.max(start, end) <= now;
      });
      const ids = open.map(({ id }) => id);
      const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      return [
        ...(listedAs === null ? [] : [{ kind: 'renamed', label, listedAs } as const]),
        ...over.map(({ id }) => ({ kind: 'no-outcome', label, id }) as const).toSorted(byId),
        ...[...twice].map((id) => ({ kind: 'same-id', label, id }) as const).toSorted(byId),
        ...drafts.toSorted(byText).map((path) => ({ kind: 'draft', label, path }) as const),
      ];
    }),
    ...shared(solutions, ({ name }) => name, foldName).map(({ value, labels }) => {
      return { kind: 'same-name', name: value, labels } as const;
    }),
    ...shared(solutions, ({ id }) => id, String).map(({ value, labels }) => {
      return { kind: 'same-repository', id: value, labels } as const;
    }),
  ];
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return byText(one.id, other.id);
}

/** What several solutions share, as the first of them writes it, with their labels. */
function shared<T>(
  solutions: readonly ListedSolution[],
  valueOf: (solution: ListedSolution) => T | null,
  fold: (value: T) => string,
): readonly { readonly value: T; readonly labels: readonly string[] }[] {
  const all = new Map<string, { readonly value: T; readonly labels: readonly string[] }>();
  for (const solution of solutions) {
    const value = valueOf(solution);
    if (value === null) continue;
    const { value: first, labels } = all.get(fold(value)) ?? { value, labels: [] };
    all.set(fold(value), { value: first, labels: [...labels, solution.label] });
  }
  return [...all.values()].filter(({ labels }) => labels.length > 1);
}
