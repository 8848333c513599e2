import type { Solution } from '../records/types.ts';

/**
 * What an environment's name means by `solution.yml`: `production` or `test`. A name that is not listed is
 * returned unchanged and means neither. Case is ignored, as on GitHub.
 */
export function environmentMeant({ environments }: Solution, name: string): string {
  const folded = name.toLowerCase();
  const lists = (names: readonly string[]): boolean =>
    names.some((each) => each.toLowerCase() === folded);
  if (lists(environments.production)) return 'production';
  if (lists(environments.test)) return 'test';
  return folded === 'production' || folded === 'test' ? folded : name;
}
