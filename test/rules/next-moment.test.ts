import { expect, test } from 'vitest';
import { nextMoment } from '../../src/rules/next-moment.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { verdictNamed, when } from '../report/verdicts.ts';

test.each([
  ['allow', 'start-by', '2026-12-01T23:00:00Z'],
  ['too-early', 'opens', '2026-12-01T21:00:00Z'],
  ['too-late-to-start', 'announced-now', '2026-12-03T21:00:00Z'],
  ['never-fits', 'announced-now', '2026-12-03T21:00:00Z'],
  ['over', 'over', '2026-12-02T01:00:00Z'],
  ['lead-time-too-short', 'announced-now', '2026-12-03T21:00:00Z'],
  ['not-announced', 'announced-now', '2026-11-30T21:00:00Z'],
  ['frozen', 'freeze-ends', '2027-01-03T23:00:00Z'],
  ['urgent-allowed', 'expires', '2026-12-01T14:05:00Z'],
  ['unverifiable', 'closes', '2026-12-02T01:00:00Z'],
])('%s: %s', (name, kind, iso) => {
  expect(nextMoment(verdictNamed(name))).toMatchObject({ kind, at: when(iso) });
});

test.each<[string, string, Partial<Verdict>]>([
  ['a test environment’s allow ends at no moment', 'test', {}],
  ['an urgent allow without an expiry', 'urgent-allowed', { validUntil: null }],
  ['an invalid file', 'invalid', {}],
  ['an error', 'error', {}],
  ['an urgent refusal has no slot', 'urgent-not-notified', {}],
  ['no trusted time', 'too-early', { evaluatedAt: null }],
  [
    'a slot that ends before it begins',
    'too-early',
    { reasonCodes: ['schedule.reversed', 'slot.not-yet-open'] },
  ],
])('none: %s', (_, name, changed) => {
  expect(nextMoment({ ...verdictNamed(name), ...changed })).toBeNull();
});

test('a lead time that is too short without a known earliest start: no moment helps', () => {
  const verdict = verdictNamed('lead-time-too-short');
  const rules = verdict.rules.map((each) => ({
    ...each,
    facts: { ...each.facts, 'earliest-start-if-announced-now': null },
  }));
  expect(nextMoment({ ...verdict, rules })).toBeNull();
});

test('so far ahead, or so long ago', () => {
  const early = verdictNamed('too-early');
  const opens = when('2026-12-01T21:00:00Z');
  expect(nextMoment({ ...early, evaluatedAt: when('2026-12-01T20:00:00Z') })?.ahead).toBe(
    3_600_000,
  );
  // At its first moment the slot is open, and at its last it is over.
  expect(nextMoment({ ...early, evaluatedAt: opens })).toMatchObject({ kind: 'closes' });
  const closes = when('2026-12-02T01:00:00Z');
  expect(nextMoment({ ...early, evaluatedAt: closes })).toMatchObject({ kind: 'over', ahead: 0 });
});

test('the moment from which the work fits, where that is known', () => {
  const early = verdictNamed('too-early');
  const clearFrom = when('2026-12-01T21:30:00Z');
  const ahead = { rows: [], contractEnded: null, clearFrom };
  expect(nextMoment({ ...early, ahead })).toMatchObject({ kind: 'opens', at: clearFrom });
});

test('an end of a freeze is one of the freeze that refuses', () => {
  const frozen = verdictNamed('frozen');
  const passed = frozen.rules.map((each) => ({ ...each, outcome: 'pass' as const }));
  expect(nextMoment({ ...frozen, rules: passed })?.kind).not.toBe('freeze-ends');
  const others = frozen.rules.map((each) => ({ ...each, facts: {} }));
  const failed = others.map((each) => ({
    ...each,
    outcome: 'fail' as const,
    code: 'slot.over' as const,
  }));
  const both = { ...frozen, rules: [...failed, ...frozen.rules] };
  expect(nextMoment(both)).toEqual(nextMoment(frozen));
});

test('a slot that ends before it begins is never over', () => {
  const over = verdictNamed('over');
  expect(
    nextMoment({ ...over, reasonCodes: ['schedule.reversed', 'slot.over'], rules: [] }),
  ).toBeNull();
  expect(nextMoment({ ...over, reasonCodes: ['slot.over'], rules: [] })?.kind).toBe('over');
});

test('what a rule that passes says of a new announcement helps nobody', () => {
  const early = verdictNamed('too-early');
  const facts = { 'earliest-start-if-announced-now': { at: when('2026-12-03T21:00:00Z') } };
  const rules = early.rules.map((each) => ({ ...each, outcome: 'pass' as const, facts }));
  expect(nextMoment({ ...early, rules })?.kind).not.toBe('announced-now');
});
