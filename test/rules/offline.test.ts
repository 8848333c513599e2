import { expect, it } from 'vitest';
import { isOffline } from '../../src/rules/offline.ts';
import { facts, known, landing } from '../support/builders.ts';

const NONE = { event: null, landing: null, receipts: null, consents: null };
const ASKED = {
  event: 'push',
  landing: landing(),
  receipts: known([]),
  consents: known([]),
};

it('is offline where there is no run and GitHub was asked nothing', () => {
  expect(isOffline(facts(NONE))).toBe(true);
});

it.each(['event', 'landing', 'receipts', 'consents'] as const)(
  'is a run where %s alone is there, or alone is missing',
  (key) => {
    expect(isOffline(facts({ ...NONE, [key]: ASKED[key] }))).toBe(false);
    expect(isOffline(facts({ ...ASKED, [key]: null }))).toBe(false);
  },
);
