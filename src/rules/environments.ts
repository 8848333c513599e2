import type { Solution } from '../records/types.ts';

/**
 * What a name of an environment means by `solution.yml`: `production` or `test`; a name that nothing lists
 * is given back as it is, and means neither. GitHub does not tell capitals from small letters.
 */
export function environmentMeant({ environments }: Solution, name: string): string {
  const folded = name.toLowerCase();
  const lists = (names: readonly string[]): boolean =>
    names.some((each) => each.toLowerCase() === folded);
  if (lists(environments.production)) return 'production';
  if (lists(environments.test)) return 'test';
  return folded === 'production' || folded === 'test' ? folded : name;
}
