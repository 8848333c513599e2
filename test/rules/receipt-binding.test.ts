import { expect, test } from 'vitest';
import { plus } from '../../src/calendar/instant.ts';
import type { NamedRun, Receipt } from '../../src/rules/facts.ts';
import { bindingOf } from '../../src/rules/receipt-binding.ts';
import { judgeReceipts } from '../../src/rules/receipts.ts';
import { sending } from '../../src/rules/notice.ts';
import { candidate, facts, known, receipt, solution, time, unknown } from '../support/builders.ts';

const MINUTE = 60_000;
const ENDED = time('2026-11-26T09:20');
const RUN: NamedRun = {
  event: 'push',
  onDefaultBranch: true,
  commitStood: true,
  createdAt: time('2026-11-26T09:00'),
  endedAt: null,
};
const of = (run: Partial<NamedRun>, changes: Partial<Receipt> = {}): Receipt =>
  receipt({ run: known({ ...RUN, ...run }), ...changes });
const { run: _run, ...UNASKED } = receipt();
const ON_TAG = { onDefaultBranch: false } as const;

test.each<[string, Receipt, string]>([
  ['made by the run it names', of({}), 'bound'],
  ['made by a run whose file nobody could read', receipt({ run: known(RUN, 'claimed') }), 'bound'],
  ['not asked for', UNASKED, 'unknown'],
  ['not told', receipt({ run: unknown() }), 'unknown'],
  ['of no run', receipt({ run: known(null) }), 'unbound'],
  ['made before its run', of({ createdAt: time('2026-11-26T09:11') }), 'unbound'],
  ['within a minute of its end', of({ endedAt: plus(time('2026-11-26T09:11'), -MINUTE) }), 'bound'],
  ['delivered long after its end', of({ endedAt: time('2026-11-26T09:05') }), 'unbound'],
  ['begun within it, without an end', of({ endedAt: ENDED }, { deliveredAt: null }), 'bound'],
  ['at a commit that never stood', of({}, { commitStood: false }), 'unbound'],
  ['of a run at a commit that never stood', of({ commitStood: false }), 'unbound'],
  ['of another event', of({ event: 'issue_comment' }), 'unbound'],
  ['announced by a tag’s run', of(ON_TAG), 'unbound'],
  ['notified by this very tag’s run', of(ON_TAG, { kind: 'notification' }), 'bound'],
  ['notified by another tag’s run', of(ON_TAG, { kind: 'notification', payload: null }), 'another-run'],
])('%s', (_, given, expected) => {
  const judged = { solution: solution(), facts: { runId: '5001' } };
  expect(bindingOf(given, judged)).toBe(expected);
}); // biome-ignore format: a row a line

test('a run that is not told leaves the notice unknown', () => {
  const given = facts({ receipts: known([receipt({ run: unknown() })]) });
  const judged = {
    candidate: candidate({ announcement: undefined }),
    solution: solution(),
    facts: given,
  };
  expect(sending('announcement', judged)).toMatchObject({ kind: 'unknown', why: 'run-unknown' });
  expect(
    judgeReceipts([receipt()], 'announcement', { ...judged, facts: facts({ repository: null }) }),
  ).toEqual({ kind: 'none' });
});
