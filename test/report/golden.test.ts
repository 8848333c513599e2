import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/report/language.ts';
import { verdictText } from '../../src/report/text.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { ALL_RULES } from '../../src/rules/registry.ts';
import { expectGolden } from './golden.ts';
import { verdictNamed, VERDICTS } from './verdicts.ts';

// Whole verdicts are six, in one file a language and sink: a rule that is added changes these four files.
// Of the others what stands above the table of rules is held, and of one the table's unusual rows.

const WHOLE = [
  'too-early',
  'approvals-missing',
  'urgent-allowed',
  'invalid',
  'unverifiable',
  'offline',
];

function together(names: readonly string[], write: (name: string) => string): string {
  return names.map((name) => `<!-- ${name} -->\n\n${write(name)}`).join('\n');
}

describe.each(['en', 'sl'] as const)('what people read in %s', (language) => {
  const { labels } = messagesIn(language);
  const others = Object.keys(VERDICTS).filter((name) => !WHOLE.includes(name));
  const text = (name: string): string =>
    verdictText(verdictNamed(name), { language, colour: false });
  const summary = (name: string): string => summaryOf(verdictNamed(name), language);
  const above = (whole: string, table: string): string => whole.slice(0, whole.lastIndexOf(table));

  test('six verdicts, whole', () => {
    expectGolden(`verdicts.${language}.txt`, together(WHOLE, text));
    expectGolden(`verdicts.${language}.md`, together(WHOLE, summary));
  });

  test('of the others what stands above the table of rules', () => {
    const reasons = together(others, (name) => above(text(name), `\n${labels.rules}\n`));
    expectGolden(`reasons.${language}.txt`, reasons);
    expectGolden(
      `reasons.${language}.md`,
      together(others, (name) => above(summary(name), '\n<details>')),
    );
  });

  test('rows that only an environment which is not production has', () => {
    const whole = verdictNamed('test');
    const rules = whole.rules.filter(({ outcome }) => outcome === 'reported');
    const reported = { ...whole, rules };
    expectGolden(`reported.${language}.txt`, verdictText(reported, { language, colour: false }));
    expectGolden(`reported.${language}.md`, summaryOf(reported, language));
  });
});

test.each(ALL_RULES.map(({ id }) => id))('%s: four golden files have its row', (id) => {
  const folder = new URL('golden/', import.meta.url);
  const names = (['en', 'sl'] as const).map((language) => messagesIn(language).rules[id].name);
  const isRow = (line: string): boolean =>
    names.some(
      (name) => line.includes(`<td>${name}</td>`) || line.slice(1).startsWith(`  ${name}  `),
    );
  const files = readdirSync(folder).filter(
    (file) =>
      !file.startsWith('reported.') &&
      readFileSync(new URL(file, folder), 'utf8').split('\n').some(isRow),
  );
  expect(files).toEqual(['verdicts.en.md', 'verdicts.en.txt', 'verdicts.sl.md', 'verdicts.sl.txt']);
});
