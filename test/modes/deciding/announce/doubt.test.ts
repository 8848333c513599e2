import { expect, test } from 'vitest';
import { doubtful, doubtOf, runUnknown } from '../../../../src/modes/announce/doubt.ts';
import type { Receipt } from '../../../../src/rules/facts.ts';
import { candidate, facts, known, receipt, solution, unknown } from '../../../support/builders.ts';

const JUDGED = { candidate: candidate(), solution: solution(), facts: facts() };
const { run: _run, ...UNASKED } = receipt();
const withdrawal = (changes: Partial<Receipt> = {}): Receipt =>
  receipt({ kind: 'withdrawal', ...changes });

test.each([
  ['made by the run it names', withdrawal(), null],
  ['whose run is not there', withdrawal({ run: known(null) }), 'receipt-unbound'],
  ['whose run cannot be asked for', withdrawal({ run: unknown() }), 'run-unknown'],
])('a withdrawal %s', (_, newest, expected) => {
  expect(doubtOf(newest, JUDGED)).toBe(expected);
});

const SIGNED = solution({ evidence: { announcement: 'signed', approvals: 'recorded' } });

test('a withdrawal that GitHub did not sign is in doubt where a signature is demanded', () => {
  expect(doubtOf(withdrawal(), { ...JUDGED, solution: SIGNED })).toBe('not-signed');
});

test('where GitHub was asked nothing no signature is demanded', () => {
  const offline = facts({ event: null, landing: null, receipts: null, consents: null });
  const judged = { ...JUDGED, facts: offline, solution: SIGNED };
  expect(doubtOf(withdrawal(), judged)).toBeNull();
});

test.each([
  ['a receipt', receipt(), { receipt: '700', run: '5001' }],
  ['a receipt that cannot be read', receipt({ payload: null }), { receipt: '700', run: '' }],
  ['no receipt at all', null, { receipt: '', run: '' }],
])('of %s nobody knows who made it', (_, newest, values) => {
  expect(doubtful(newest, 'receipt-unbound')).toEqual({
    kind: 'problem',
    problem: {
      code: 'api.malformed',
      request: 'GET /repos/{owner}/{repo}/deployments',
      status: 200,
      detail: '',
      flaw: { why: 'receipt-unbound', values },
    },
  });
});

test('any other doubt is told by its name', () => {
  expect(doubtful(receipt(), 'key-gone').problem.flaw).toEqual({
    why: 'receipt-doubtful',
    values: { receipt: '700', doubt: 'key-gone' },
  });
});

test.each([
  ['could not be asked for', receipt({ run: unknown({ code: 'api.forbidden' }) }), 'api.forbidden'],
  ['was not asked for', UNASKED, 'api.malformed'],
  ['is known', receipt(), 'api.malformed'],
  ['of no receipt', null, 'api.malformed'],
])('a run that %s', (_, newest, code) => {
  expect(runUnknown(newest).problem.code).toBe(code);
});
