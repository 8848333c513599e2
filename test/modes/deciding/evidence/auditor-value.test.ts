import { expect, test } from 'vitest';
import { auditorValue } from '../../../../src/modes/evidence/auditor-value.ts';
import { time } from '../../../support/builders.ts';

const AT = time('2026-12-01T22:00');
const ISO = '2026-12-01T21:00:00Z';

test.each([
  ['a text', 'v4.12.0', 'v4.12.0'],
  ['a truth', true, true],
  ['nothing', null, null],
  ['a list of texts', ['a', 'b'], ['a', 'b']],
  ['a key of two words', { planDigest: 'x' }, { 'plan-digest': 'x' }],
  ['a key of three words', { onDefaultBranch: true }, { 'on-default-branch': true }],
  ['a moment', { at: AT }, { at: ISO }],
  ['a moment of something', { landedAt: AT }, { 'landed-at': ISO }],
  ['a moment as files write it', { 'sent-at': AT }, { 'sent-at': ISO }],
  ['a moment from which on', { noOtherSince: AT }, { 'no-other-since': ISO }],
  ['a moment that is not known', { deliveredAt: null }, { 'delivered-at': null }],
  ['a number that is none', { status: 502 }, { status: 502 }],
  [
    'a number whose name ends alike',
    { format: 5, sinceWhen: 6, atAll: 7 },
    { format: 5, 'since-when': 6, 'at-all': 7 },
  ],
  [
    'records within records, and within lists',
    { runs: [{ run: { endedAt: AT } }] },
    { runs: [{ run: { 'ended-at': ISO } }] },
  ],
  ['a list of numbers under a moment’s name', { at: [5] }, { at: [5] }],
])('%s', (_, value, expected) => {
  expect(auditorValue(value)).toEqual(expected);
});
