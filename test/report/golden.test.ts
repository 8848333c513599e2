import { describe, test } from 'vitest';
import { diagnosticLines, verdictText } from '../../src/report/text.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { expectGolden } from './golden.ts';
import { verdictNamed, VERDICTS } from './verdicts.ts';

describe.each(['en', 'sl'] as const)('what people read in %s', (language) => {
  test.each(Object.keys(VERDICTS))('text of %s', (name) => {
    const text = verdictText(verdictNamed(name), { language, colour: false });
    expectGolden(`${name}.${language}.txt`, text);
  });

  test.each(Object.keys(VERDICTS))('summary of %s', (name) => {
    expectGolden(`${name}.${language}.md`, summaryOf(verdictNamed(name), language));
  });

  test('diagnostics, a line each', () => {
    const lines = diagnosticLines(verdictNamed('invalid').diagnostics, language);
    expectGolden(`diagnostics.${language}.txt`, `${lines.join('\n')}\n`);
  });
});
