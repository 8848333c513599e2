import { foldFully } from '../rules/normalise.ts';

/**
 * A name as two files that mean the same may write it: case, spaces and the separators of a telephone
 * number tell no two apart.
 */
export function foldName(text: string): string {
  const folded = foldFully(text);
  const isNumber = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(folded);
  return isNumber ? folded.replace(/[^\d+]/g, '').replace(/^00/, '+') : folded;
}
