import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/records/diagnostic.ts';
import { saidDiagnostic } from '../../src/report/diagnostic-message.ts';
import type { FactReader } from '../../src/report/fact-reader.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import type { FactValue, RuleFacts } from '../../src/rules/verdict.ts';
import { DIAGNOSTIC_WORDS } from './diagnostic-words.ts';
import { FULL, VARIANTS } from './rule-facts.ts';
import { when } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

const LANGUAGES = ['en', 'sl'] as const;
const NOW = when('2026-12-01T18:50:00Z');

/** Facts of a kind no rule gives: a sentence must not fail on them. */
const ODD: RuleFacts = Object.fromEntries<FactValue>(
  Object.keys(FULL).map((key) => [key, { nested: [null, true, { deep: key }] }]),
);

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const messages = messagesIn(language);
  const reader = (facts: RuleFacts): FactReader => factReader(facts, NOW, messages);

  test.each(REASON_CODES)('%s says what stands in the way and how to unblock', (code) => {
    const { brief, what, fix } = messages.reasons[code];
    expect(brief).toMatch(/^\S.*[^.\s]$/);
    for (const facts of [...VARIANTS, ODD]) {
      for (const sentence of [what, fix].map(reader(facts).say)) {
        expect(sentence.length).toBeGreaterThan(15);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|\s[.,;](?!\w)|\.\./);
      }
    }
  });

  test.each(Object.keys(messages.diagnostics) as DiagnosticCode[])('%s has words', (code) => {
    for (const words of DIAGNOSTIC_WORDS) {
      const { message, remedy } = saidDiagnostic(code, words, language);
      expect(message).toMatch(/^\S.*\.$/);
      expect(remedy).toMatch(/^\S.*[.?]$/);
      expect(`${message} ${remedy}`).not.toMatch(/undefined|\s\s|\s[.,;](?!\w)/);
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
  [0, 'ni nobenega delovnega dne'],
  [1, 'je le 1 delovni dan'],
  [2, 'sta le 2 delovna dneva'],
  [3, 'so le 3 delovni dnevi'],
  [5, 'je le 5 delovnih dni'],
])('Slovene counts %i working days in the right number', (days, words) => {
  const messages = messagesIn('sl');
  const { reasons } = messages;
  const facts = factReader({ 'working-days': days }, NOW, messages);
  expect(facts.say(reasons['lead-time.too-short'].what)).toContain(words);
});
