import { foldFully } from '../rules/normalise.ts';

/**
 * Normalises a name so that equal ones compare equal: case, spaces and the separators of a telephone number
 * do not matter.
 */
export function foldName(text: string): string {
  const folded = foldFully(text);
  const isNumber = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(folded);
  return isNumber ? folded.replace(/[^\d+]/g, '').replace(/^00/, '+') : folded;
}
