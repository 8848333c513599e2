import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import { diagnosticMessage } from '../../src/report/diagnostic-message.ts';

const said = (expected: string, language: 'en' | 'sl', code: Diagnostic['code']): string =>
  diagnosticMessage(
    { file: 'f', line: 1, column: 1, code, key: 'k', found: '', expected: [expected] },
    language,
  );

describe.each(['en', 'sl'] as const)('what a value should be, in %s', (language) => {
  test.each([
    'git-tag',
    'github-login',
    'cheap-pattern',
    'regular-expression',
    'line ≤ 200',
    'text ≤ 4000',
  ])('%s is said in words', (expected) => {
    expect(said(expected, language, 'file.wrong-value')).not.toContain(expected);
    expect(said(expected, language, 'file.unknown-key')).toContain(expected);
  });

  test.each(['1–12', 'planned'])('%s stands as it is', (expected) => {
    expect(said(expected, language, 'file.wrong-value')).toContain(expected);
  });
});
