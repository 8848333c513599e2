import { expect, it } from 'vitest';
import type { JudgedApproval } from '../../src/rules/judged-approval.ts';
import { sameWho } from '../../src/rules/parties.ts';
import { NOW } from '../support/builders.ts';

function consent(login: string, id: number | null): JudgedApproval {
  return {
    party: 'client',
    via: 'review',
    id: '800',
    by: { login, id },
    at: NOW,
    reference: 'https://github.com/hisa/enarocanje/pull/7#pullrequestreview-800',
    bound: 'digest',
    self: 'checked',
    telephone: false,
    grade: 'verified',
    codes: [],
  };
}

it.each<[string, JudgedApproval, JudgedApproval, boolean]>([
  ['one number, renamed in between', consent('old-name', 13), consent('cene', 13), true],
  ['one login, a number of each', consent('cene', 12), consent('Cene', 13), true],
  ['one login, one number', consent('@cene', null), consent('cene', 13), true],
  ['two logins and numbers', consent('ana-r', 11), consent('cene', 13), false],
  ['two names that differ in an @', consent('an@a', null), consent('ana', null), false],
  ['two names without a number', consent('naročnik A-12', null), consent('K-4', null), false],
])('the same person or not: %s', (_name, one, other, expected) => {
  expect(sameWho(one, other)).toBe(expected);
  expect(sameWho(other, one)).toBe(expected);
});
