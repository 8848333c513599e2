import type { Solution } from '../records/types.ts';

/** Returns true for a `<Message-ID>` as mail writes it. */
export function isMessageIdLike(reference: string): boolean {
  return /^<[^<>\s]+@[^<>\s]+>$/.test(reference.trim());
}

/** Returns true for the word that means an approval by telephone, valid in urgent interventions only. */
export function isTelephone(reference: string): boolean {
  return /^(?:telephone|telefon)$/i.test(reference.trim());
}

/**
 * Returns true if a ticket reference matches `reference-pattern` of `solution.yml`. A Message-ID always
 * passes. A pattern that is no regular expression matches nothing.
 */
export function fitsPattern(reference: string, solution: Solution): boolean {
  // Without a pattern, everything matches.
  const { 'reference-pattern': pattern = '' } = solution;
  try {
    return isMessageIdLike(reference) || new RegExp(pattern, 'u').test(reference.trim());
  } catch {
    return false;
  }
}
