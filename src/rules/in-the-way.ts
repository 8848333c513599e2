import type { RuleResult } from './verdict.ts';

/** Returns true for a row that stands in the way of a deployment. */
export function isInTheWay({ outcome }: Pick<RuleResult, 'outcome'>): boolean {
  return outcome === 'fail' || outcome === 'unverifiable';
}
