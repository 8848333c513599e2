import type { Instant } from '../calendar/instant.ts';
import type { FactValue, RuleFacts } from './verdict.ts';

/** Returns true if the value is an object of facts: not a list and not null. A moment is such an object too. */
export function isGroup(
  value: FactValue | undefined,
): value is { readonly [key: string]: FactValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns true if the fact is a moment and nothing else. */
export function isAt(value: FactValue | undefined): value is { readonly at: Instant } {
  return isGroup(value) && typeof value['at'] === 'number' && Object.keys(value).length === 1;
}

/** The moment that a fact holds; null if it is not a moment. */
export function instantIn(facts: RuleFacts, key: string): Instant | null {
  const value = facts[key];
  return isAt(value) ? value.at : null;
}
