import { describe, expect, test } from 'vitest';
import {
  textBlock,
  code,
  heading,
  foldedLetter,
  list,
  marked,
  pageLinkPart,
  type Part,
  section,
  sentence,
  strong,
} from '../../src/report/document.ts';
import { quoted } from '../../src/report/escaping.ts';
import { fittedHtml, partsHtml } from '../../src/report/render-html.ts';
import { partsLine } from '../../src/report/render-line.ts';
import { partsText } from '../../src/report/render-log.ts';

const HOSTILE = '<b>@octocat\n\n# x</b>\u202E';
const PARTS: readonly Part[] = [
  heading('What is told'),
  sentence(`It is ${quoted(HOSTILE)}.`),
  marked('bad', [strong('This'), code(HOSTILE)]),
  marked(undefined, 'That.'),
  ...section('A section', list(['one', code(HOSTILE)], 'numbers')),
  ...section('None', list([])),
  {
    kind: 'table',
    rows: [{ mark: 'good', cells: [HOSTILE, ['a', code('b')]] }, { cells: ['c', ''] }],
  },
  textBlock(`${HOSTILE}\n`),
  foldedLetter('The letter', HOSTILE),
  pageLinkPart('staff', 'en'),
];

describe('one document', () => {
  test('in a log', () => {
    expect(partsText(PARTS, 'en').split('\n')).toEqual([
      'What is told',
      'It is “<b>@octocat # x</b>\\u{202e}”.',
      '✗ This <b>@octocat # x</b>\\u{202e}',
      'That.',
      '',
      'A section',
      '- one',
      '- <b>@octocat # x</b>\\u{202e}',
      '✓ <b>@octocat # x</b>\\u{202e}: a, b',
      'c',
      '    <b>@octocat',
      '    ',
      '    # x</b>\\u{202e}',
      expect.stringMatching(/^.+: https:\/\/github\.com\/\S+$/),
      '',
    ]);
  });

  test('in a summary: blocks without a blank line, in which Markdown reads nothing', () => {
    for (const piece of partsHtml(PARTS).trimEnd().split('\n\n')) {
      expect(piece).toMatch(/^(?:#{2,3} [^<]*|<[\s\S]*>)$/);
    }
    expect(partsHtml(PARTS)).not.toMatch(/<b>@|\u202E/u);
  });

  test('in one line: its sentences', () => {
    expect(partsLine(PARTS, 'en')).toBe('It is “<b>@octocat # x</b>\\u{202e}”. That.');
  });

  test('cut to what a sink holds, and it says how much is left out', () => {
    const long = Array.from({ length: 2000 }, (_, index) => `${index} ${'<'.repeat(500)}`);
    const tables = long.map((cell): Part => ({ kind: 'table', rows: [{ cells: [cell] }] }));
    const text = fittedHtml([...list(long), ...tables], 'en', 20_000);
    expect(new TextEncoder().encode(text).length).toBeLessThan(20_000);
    expect(text.match(/and 1[\d,]+ more/g)).toHaveLength(2);
  });
});
