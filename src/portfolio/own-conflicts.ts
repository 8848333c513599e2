import type { Instant } from '../calendar/instant.ts';
import type { ListedSolution } from './listed.ts';
import { type Portfolio, portfolioOf } from './portfolio.ts';

/** What of one solution's plans is in conflict with its others, or with those of other solutions. */
export interface OwnConflicts extends Pick<Portfolio, 'conflicts'> {
  /** Solutions that could not be read or were not asked for; a conflict with theirs is not known. */
  readonly unread: readonly string[];
}

/** `unasked`: labels of solutions that nobody looked at. */
export function ownConflictsOf(
  own: ListedSolution,
  others: readonly ListedSolution[],
  unasked: readonly string[],
  now: Instant,
): OwnConflicts {
  const { conflicts } = portfolioOf([own, ...others], now);
  const unread = others.filter(({ isRead }) => !isRead).map(({ label }) => label);
  return {
    conflicts: conflicts.filter(({ between }) => between.some(({ label }) => label === own.label)),
    unread: [...unread, ...unasked],
  };
}
