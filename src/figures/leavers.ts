import { HOUR, type Instant } from '../calendar/instant.ts';
import { departsAt } from '../calendar/leaving.ts';
import type { KeptSolution, Span } from './kept.ts';
import { isIn } from './span.ts';

/** Who left within the period, and how many hours passed until the revocation was confirmed. */
export function leaversOf({
  solutions,
  span,
  now,
}: {
  readonly solutions: readonly KeptSolution[];
  readonly span: Span;
  readonly now: Instant;
}): readonly {
  readonly ref: string;
  readonly solution: KeptSolution;
  /** Null if not confirmed yet. */
  readonly hours: number | null;
}[] {
  return solutions.flatMap((solution) =>
    (solution.roster?.staff ?? []).flatMap((member) => {
      const left = departsAt(member);
      if (left === null || left > now || !isIn(left, span)) return [];
      const confirmed = member.revocation?.confirmed;
      const hours = confirmed === undefined ? null : Math.max(0, confirmed - left) / HOUR;
      return [{ ref: member.ref, solution, hours }];
    }),
  );
}
