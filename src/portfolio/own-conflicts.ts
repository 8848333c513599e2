import type { Instant } from '../calendar/instant.ts';
import type { ListedSolution } from './listed.ts';
import { type Portfolio, portfolioOf } from './portfolio.ts';

/** Conflicts of one solution's plans with each other and with those of other solutions. */
export interface OwnConflicts extends Pick<Portfolio, 'conflicts'> {
  /** Solutions that could not be read or were not asked for, so that conflicts with them are unknown. */
  readonly unread: readonly string[];
}

/** `unasked`: labels of solutions that were not looked at. */
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
