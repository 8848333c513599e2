import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/records/diagnostic.ts';
import type { FactReader } from '../../src/report/fact-reader.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import type { FactValue, RuleFacts } from '../../src/rules/verdict.ts';
import { at, when } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

const LANGUAGES = ['en', 'sl'] as const;
const NOW = when('2026-12-01T18:50:00Z');

/** Every fact a sentence can ask for, of the kind the rules give. */
const FULL: RuleFacts = Object.fromEntries<FactValue>([
  ...[
    'files,ref,announced-tag,announced-commit,deployed,tag-now,environment,announced-environment',
    'custodian,missing,reference,reference-pattern,plan,by,nights,reason,login,detail,request,event',
    'permission,approve-line,beyond',
  ]
    .join(',')
    .split(',')
    .map((key): [string, FactValue] => [key, [`‹${key}›`]]),
  ...'sent-at announced-at start end at earliest-start-if-announced-now latest-announcement opens-at closes-at last-start from to notified-at expires-at departed-at window-opens-at window-closes-at'
    .split(' ')
    .map((key): [string, FactValue] => [key, at('2026-12-24T21:00:00Z')]),
  ...'working-days required reason-length status work-minutes rollback-minutes'
    .split(' ')
    .map((key): [string, FactValue] => [key, 3]),
]);

const VARIANTS: readonly RuleFacts[] = [
  {},
  FULL,
  { party: 'client', demand: 'verified', 'working-days': 0, downtime: true },
  { reversed: true, 'api-refused': true },
  { 'in-vain': true },
  { 'statement-signed': '2026-12-24', 'eligibility-checked': '2026-12-24' },
  { missing: ['second-address'], flaw: { why: 'few-clocks' } },
  { party: 'ezdrav-ict', demand: 'recorded', 'working-days': 1, required: 2 },
  { unknown: 'delivery-unknown', why: 'beyond-table', beyond: '2051-01-03' },
  { unknown: 'receipt-unreadable', withdrawn: true },
  { unknown: 'people-unknown', party: 'client' },
  { unknown: 'landing-unknown', 'receipt-demanded': true },
  { unknown: 'of another kind', party: 'nobody', demand: 7, withdrawn: 'x', 'only-reason': false },
];

/** Facts of a kind no rule gives: a sentence must not fail on them. */
const ODD: RuleFacts = Object.fromEntries<FactValue>(
  Object.keys(FULL).map((key) => [key, { nested: [null, true, { deep: key }] }]),
);

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const messages = messagesIn(language);
  const reader = (facts: RuleFacts): FactReader => factReader(facts, NOW, messages);

  test.each(REASON_CODES)('%s says what stands in the way and how to unblock', (code) => {
    const { brief, stands, unblock } = messages.reasons[code];
    expect(brief).toMatch(/^\S.*[^.\s]$/);
    for (const facts of [...VARIANTS, ODD]) {
      for (const sentence of [stands(reader(facts)), unblock(reader(facts))]) {
        expect(sentence.length).toBeGreaterThan(15);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|\s[.,;](?!\w)|\.\./);
      }
    }
  });

  test.each(Object.keys(messages.diagnostics) as DiagnosticCode[])('%s has words', (code) => {
    const { message, remedy } = messages.diagnostics[code];
    for (const words of [
      { key: '', found: '', expected: [], cause: '' },
      { key: 'KEY', found: 'FOUND', expected: ['ONE', 'TWO'], cause: 'colon' },
      { key: '', found: 'FOUND', expected: [], cause: 'tel.' },
    ]) {
      expect(message(words)).toMatch(/^\S.*\.$/);
      expect(remedy(words)).toMatch(/^\S.*[.?]$/);
      expect(`${message(words)} ${remedy(words)}`).not.toMatch(/undefined|\s\s|\s[.,;](?!\w)/);
    }
  });
});

test('both languages name the same facts and values', () => {
  const [english, slovene] = LANGUAGES.map(messagesIn);
  const sorted = (names: object | undefined): readonly string[] => Object.keys(names ?? {}).sort();
  expect(sorted(slovene?.facts)).toEqual(sorted(english?.facts));
  expect(sorted(slovene?.values)).toEqual(sorted(english?.values));
});

test.each([
  [0, 'ne šteje noben delovni dan'],
  [1, 'šteje le 1 delovni dan'],
  [2, 'štejeta le 2 delovna dneva'],
  [3, 'štejejo le 3 delovni dnevi'],
  [5, 'šteje le 5 delovnih dni'],
])('Slovene counts %i working days in the right number', (days, words) => {
  const messages = messagesIn('sl');
  const { reasons } = messages;
  const facts = factReader({ 'working-days': days }, NOW, messages);
  expect(reasons['lead-time.too-short'].stands(facts)).toContain(words);
});
