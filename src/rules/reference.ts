import type { Solution } from '../records/types.ts';

/** A `<Message-ID>` as mail writes it. */
export function isMessageIdLike(reference: string): boolean {
  return /^<[^<>\s]+@[^<>\s]+>$/.test(reference.trim());
}

/** The word that stands for an approval given by telephone, in urgent interventions alone. */
export function isTelephone(reference: string): boolean {
  return /^(?:telephone|telefon)$/i.test(reference.trim());
}

/**
 * True where a ticket reference has the shape `reference-pattern` of `solution.yml` asks for. A
 * Message-ID is never held to it. A pattern that is no regular expression fits nothing.
 */
export function fitsPattern(reference: string, solution: Solution): boolean {
  // No pattern, like the empty one, fits everything.
  const { 'reference-pattern': pattern = '' } = solution;
  try {
    return isMessageIdLike(reference) || new RegExp(pattern, 'u').test(reference.trim());
  } catch {
    return false;
  }
}
