import type { Repository } from '../repository.ts';
import { isAnything } from './scope.ts';
import { type Stage, saidBy } from './words.ts';
import { isOpen, literalText } from '../reading/values.ts';

/** Which of GitHub's environments are production, by `solution.yml`, otherwise by their names. */
export interface EnvironmentNames {
  readonly production: readonly string[];
  readonly test: readonly string[];
}

/** Environments to which solutions are not deployed: GitHub Pages, package registries. */
const NO_SOLUTION =
  /^(?:github-pages|pages|docs|documentation|npm|npmjs|pypi|testpypi|rubygems|crates(?:-io)?|nuget|maven(?:-central)?|sonatype|ghcr|docker(?:-?hub)?|packages?|marketplace|codecov|ezdrav-\S+)$/i;

export function environmentNames({ solution }: Repository): EnvironmentNames {
  const environments = solution.known ? solution.value?.environments : undefined;
  return {
    production: environments?.production ?? ['production'],
    test: environments?.test ?? [],
  };
}

/** GitHub compares environment names case-insensitively. */
export function isDeclared(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** What an environment's name shows; an unknown part may be anything. */
export function environmentSays(value: string, names: EnvironmentNames): Stage | 'open' {
  if (isAnything(value)) return 'open';
  if (isDeclared(value, names.test) || NO_SOLUTION.test(value)) return 'test';
  if (isDeclared(value, names.production)) return 'production';
  const said = saidBy(literalText(value));
  return said === null && isOpen(value) ? 'open' : said;
}
