import { expect, test } from 'vitest';
import { headline } from '../../src/report/headline.ts';
import { nextMoment } from '../../src/rules/next-moment.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { verdictNamed, when } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

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

test.each<[string, string, Partial<Verdict>, string]>([
  ['only too early', 'too-early', {}, 'NOT YET ALLOWED — the slot opens today'],
  [
    'too early for work that never fits',
    'never-fits',
    {},
    'NOT ALLOWED — the work is longer than the slot',
  ],
  [
    'over, and the work never fitted',
    'never-fits',
    { reasonCodes: ['slot.over'] },
    'NOT ALLOWED — the slot is over',
  ],
  ['too early and more', 'approvals-missing', {}, 'NOT ALLOWED — the client’s approval is missing'],
  [
    'the unanswered request first',
    'unverifiable',
    {},
    'NOT ALLOWED, not verified — GitHub did not',
  ],
  [
    'without an unanswered request the first reason',
    'unverifiable',
    { reasonCodes: ['clock.unverifiable'] },
    'NOT ALLOWED, not verified — the time cannot be trusted',
  ],
  [
    'an invalid verdict without diagnostics',
    'invalid',
    { diagnostics: [] },
    'NOT ALLOWED, invalid file — a file is invalid',
  ],
  ['nothing to add', 'error', {}, 'NOT ALLOWED: evaluation failed'],
  [
    'no moment without a trusted time',
    'too-early',
    { evaluatedAt: null, reasonCodes: ['slot.over'] },
    'NOT ALLOWED — the slot is over',
  ],
])('headline: %s', (_, name, changed, expected) => {
  const line = headline({ ...verdictNamed(name), ...changed }, messagesIn('en'));
  expect(line.startsWith(expected)).toBe(true);
  expect(line).not.toMatch(/[\p{Co}\n]|\(\)|\( left\)/u);
});
