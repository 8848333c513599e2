import { expect, test } from 'vitest';
import { knownHistory, unknownHistory } from '../../../../src/modes/gathering/known-history.ts';
import { landing, problem } from '../../../support/builders.ts';

const LANDING = landing();
const SOURCE = { kind: 'api', from: 'GET /repos/hisa/enarocanje/activity' } as const;

test('a landing that GitHub records is verified, with where that was read', () => {
  if (!LANDING.known) throw new Error('the builder gives no landing');
  const stood = new Set(['a']);
  expect(knownHistory(LANDING.value, SOURCE, null, stood)).toEqual({
    landing: { known: true, value: LANDING.value, grade: 'verified', sources: [SOURCE] },
    pull: null,
    stood,
    holders: new Set(),
  });
  const holders = new Set(['b']);
  expect(knownHistory(LANDING.value, SOURCE, null, null, holders).holders).toBe(holders);
});

test('of one that is not known nothing else is', () => {
  expect(unknownHistory(problem())).toEqual({
    landing: { known: false, problem: problem() },
    pull: null,
    stood: null,
    holders: new Set(),
  });
});
