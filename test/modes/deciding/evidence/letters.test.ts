import { expect, test } from 'vitest';
import { lettersOf } from '../../../../src/modes/evidence/letters.ts';
import type { Intervention } from '../../../../src/records/types.ts';
import { at, INPUTS, INTERVENTION, SOLUTION } from '../../../letters/sample.ts';
import { PLAN } from '../../../support/builders.ts';

const OUTCOME: NonNullable<Intervention['outcome']> = {
  'started-at': at('2026-12-01T22:04+01:00'),
  'ended-at': at('2026-12-01T23:31+01:00'),
  result: 'completed',
};
const URGENT = INPUTS['urgent-notification'].intervention;

test.each<readonly [string, Intervention, readonly string[]]>([
  ['announced', INTERVENTION, ['announcement']],
  ['urgent', URGENT, ['urgent-notification']],
  ['withdrawn', { ...INTERVENTION, status: 'withdrawn' }, ['announcement', 'withdrawal']],
  ['carried out', { ...INTERVENTION, outcome: OUTCOME }, ['announcement', 'closing-report']],
])('of an intervention that was %s', (_, intervention, kinds) => {
  const letters = lettersOf({ intervention, planDigest: PLAN }, SOLUTION);
  expect(letters.map(([kind]) => kind)).toEqual(kinds);
  for (const [, text] of letters) expect(text).toContain(intervention.id);
});

test('letters that lack somebody to be sent to are left out', () => {
  const { 'solution-custodian': _, ...contacts } = SOLUTION.contacts;
  const solution = { ...SOLUTION, contacts };
  expect(lettersOf({ intervention: INTERVENTION, planDigest: PLAN }, solution)).toEqual([]);
});

test('whom to call at night stands in none of them, the house does', () => {
  const letters = lettersOf({ intervention: INTERVENTION, planDigest: PLAN }, SOLUTION);
  const text = letters.map(([, each]) => each).join('');
  expect(text).toContain('Hiša, d. o. o.');
  expect(text).not.toContain('01 234 56 78');
});

test('of a solution that names no house too', () => {
  const { contractor: _, ...solution } = SOLUTION;
  expect(lettersOf({ intervention: INTERVENTION, planDigest: PLAN }, solution)).toHaveLength(1);
});
