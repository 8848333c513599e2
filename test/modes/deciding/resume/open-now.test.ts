import { expect, test } from 'vitest';
import { openNow } from '../../../../src/modes/resume/open-now.ts';
import type { Intervention } from '../../../../src/records/types.ts';
import type { Candidate } from '../../../../src/rules/facts.ts';
import { candidate, time, urgentCandidate } from '../../../support/builders.ts';

const START = time('2026-12-01T22:00');
const END = time('2026-12-02T02:00');
const plan = (id: string, changes: Partial<Intervention> = {}): Candidate =>
  candidate({ id, release: { tag: `v-${id}` }, ...changes });

test.each([
  ['before its slot', '2026-12-01T21:59', 'not-yet-open', []],
  ['as its slot opens', '2026-12-01T22:00', 'open', [['v-a', START]]],
  ['in its slot', '2026-12-01T23:00', 'open', [['v-a', START]]],
  ['as its slot closes', '2026-12-02T02:00', 'over', []],
])('%s', (_, now, state, releases) => {
  const found = openNow([plan('a')], time(now));
  expect([...found.releases]).toEqual(releases);
  expect(found.slots).toEqual([{ id: 'a', opensAt: START, closesAt: END, state }]);
});

test('a slot that ends before it begins is over as it begins', () => {
  const schedule = { start: START, end: time('2026-12-01T21:00'), downtime: false };
  expect(openNow([plan('a', { schedule })], START).slots).toMatchObject([{ state: 'over' }]);
});

test('what is done, and what is urgent and waits for no slot, is not looked at', () => {
  const done = plan('b', {
    outcome: { 'started-at': START, 'ended-at': END, result: 'completed' },
  });
  const found = openNow([done, urgentCandidate(), plan('a')], time('2026-12-01T23:00'));
  expect([[...found.releases.keys()], found.slots.map(({ id }) => id)]).toEqual([['v-a'], ['a']]);
});
