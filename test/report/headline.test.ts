import { expect, test } from 'vitest';
import { headline } from '../../src/report/headline.ts';
import { messagesIn } from '../../src/report/language.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { verdictNamed } from './verdicts.ts';

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
