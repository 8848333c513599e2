import { expect, test } from 'vitest';
import { environmentMeant } from '../../src/rules/environments.ts';
import { DEFAULT_SOLUTION } from '../../src/records/solution.ts';

const LISTED = {
  ...DEFAULT_SOLUTION,
  environments: { production: ['eu-prod', 'Us-Prod'], test: ['preprod'] },
};

test.each([
  ['production', DEFAULT_SOLUTION, 'production'],
  ['Production', DEFAULT_SOLUTION, 'production'],
  ['Test', DEFAULT_SOLUTION, 'test'],
  ['prod', DEFAULT_SOLUTION, 'prod'],
  ['staging', DEFAULT_SOLUTION, 'staging'],
  ['EU-PROD', LISTED, 'production'],
  ['us-prod', LISTED, 'production'],
  ['PreProd', LISTED, 'test'],
  ['production', LISTED, 'production'],
  ['test', { ...LISTED, environments: { production: ['test'], test: [] } }, 'production'],
])('%s', (name, solution, expected) => {
  expect(environmentMeant(solution, name)).toBe(expected);
});
