import { rankOf, type ReasonCode } from './reason-codes.ts';
import type { Grade, RuleResult, Verdict } from './verdict.ts';

/** Returns true if a row stands in the way of a deployment. */
export function isInTheWay({ outcome }: Pick<RuleResult, 'outcome'>): boolean {
  return outcome === 'fail' || outcome === 'unverifiable';
}

/** Returns true if a row has a reason; a rule that passed has none. */
export function hasCode(row: RuleResult): row is RuleResult & { readonly code: ReasonCode } {
  return row.code !== null;
}

/** The code that explains why this one cannot be known; null if this one is a cause itself. */
export function rootCodeOf(code: ReasonCode, all: readonly ReasonCode[]): ReasonCode | null {
  if (!code.endsWith('.unverifiable')) return null;
  const asked = all.find((each) => each.startsWith('api.'));
  if (asked !== undefined) return asked;
  const announced = all.find((each) => each.startsWith('announcement.'));
  return code === 'lead-time.unverifiable' && announced !== undefined ? announced : null;
}

/** Sorts codes: causes of others first, then what needs a new plan, what can be mended, what only has to wait. */
export function byWeight(codes: readonly ReasonCode[]): readonly ReasonCode[] {
  const rank = (code: ReasonCode): number =>
    codes.some((each) => rootCodeOf(each, codes) === code) ? -1 : rankOf(code);
  return [...codes].sort((one, other) => rank(one) - rank(other));
}

/** Returns true if the whole verdict rests on claims only, as on the command line. */
export function isAllClaimed(verdict: Verdict): boolean {
  const grades = verdict.rules.map(({ evidence }): Grade | null => evidence).filter(Boolean);
  return grades.length > 0 && grades.every((grade) => grade === 'claimed');
}
