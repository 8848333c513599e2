import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedFacts } from '../../src/report/named-facts.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { lineSentence } from '../../src/report/escaping.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { verdictText } from '../../src/report/text.ts';
import { padded, widthOf, wrapped } from '../../src/report/wrapping.ts';
import { at, row, verdictNamed, VERDICTS } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

const EN = messagesIn('en');
const GOLDEN = 'test/report/golden';
const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

test.each(Object.keys(VERDICTS))('colours add nothing but colours to %s', (name) => {
  const plain = verdictText(verdictNamed(name), { language: 'en', colour: false });
  const coloured = verdictText(verdictNamed(name), { language: 'en', colour: true });
  expect(plain).not.toContain('\u001B');
  expect(coloured).toContain('\u001B[');
  expect(coloured.replaceAll(COLOUR, '')).toBe(plain);
});

test('a verdict without rules says so', () => {
  const verdict = { ...verdictNamed('error'), rules: [] };
  expect(verdictText(verdict, { language: 'en', colour: true })).not.toContain('Rules');
  expect(summaryOf(verdict, 'en')).toContain('No rule was evaluated.');
  expect(summaryOf(verdict, 'sl')).not.toContain('<dt>');
});

test.each([
  [undefined, 100],
  [200, 100],
  [80, 80],
  [60, 60],
])('with %s columns no line of any verdict is wider than %i', (columns, widest) => {
  for (const verdict of Object.values(VERDICTS)) {
    for (const language of ['en', 'sl'] as const) {
      const lines = verdictText(verdict, { language, colour: false, columns }).split('\n');
      // An address is not broken: it would not open.
      const prose = lines.filter((line) => !/^\s*https:\/\/\S+$/.test(line));
      expect(prose.filter((line) => widthOf(line) > widest)).toEqual([]);
    }
  }
});

test.each(['en', 'sl'] as const)(
  'work that never fits is told, not waited for, in %s',
  (language) => {
    const verdict = verdictNamed('never-fits');
    const summary = summaryOf(verdict, language);
    expect(summary.startsWith('## ⛔')).toBe(true);
    expect(summary).toContain('fit.longer-than-slot');
    for (const said of [summary, verdictText(verdict, { language, colour: false })]) {
      expect(said).not.toMatch(/resume/);
    }
  },
);

describe('wrapping', () => {
  test.each([
    ['words', 'aa bb cc', 5, ['aa bb', 'cc']],
    ['a word wider than the line', 'aaaaaaa b', 3, ['aaa', 'aaa', 'a b']],
    ['wide characters', '漢字 漢字', 5, ['漢字', '漢字']],
    ['one character wider than the line', '漢字', 1, ['', '漢', '字']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapped(text, width, '', '')).toEqual(lines);
  });

  test('the first line and the others have their own beginnings', () => {
    expect(wrapped('aa bb', 4, '> ', '  ')).toEqual(['> aa', '  bb']);
  });

  test('marks take no room, emoji two columns', () => {
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('🚀')).toBe(2);
    expect(padded('漢', ['abc', '漢'])).toBe('漢 ');
  });
});

describe('facts in words', () => {
  const said = (facts: Parameters<typeof row>[3]): string =>
    lineSentence(namedFacts(row('target', 'pass', null, facts), EN).join(' · '), ['“', '”']);

  test.each([
    ['a truth without words of its own', { odd: true, other: false }, 'odd: yes · other: no'],
    ['a truth with words', { downtime: true, withdrawn: false }, 'downtime expected'],
    ['a fact without a value', { ref: null, missing: [], reason: '' }, ''],
    ['a date', { night: '2026-12-01' }, 'night of: Tue 1 Dec 2026'],
    ['a moment', { now: at('2026-12-01T18:50:00Z') }, 'now: Tue 1 Dec 2026 19:50'],
    [
      'a list of days, some with a name',
      { skipped: [{ date: '2026-12-25', why: 'holiday', name: 'Božič' }, '2026-12-26'] },
      'skipped: Fri 25 Dec work-free day “Božič”, Sat 26 Dec',
    ],
    ['a group', { client: { by: 'x', at: null } }, 'client: by: “x”'],
    [
      'a long list',
      { nights: Array.from({ length: 14 }, (_, index) => index) },
      'nights: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … and 2 more',
    ],
  ])('%s', (_, facts, words) => {
    expect(said(facts).replaceAll('\u00A0', ' ')).toBe(words);
  });

  test('a sentence names at most twelve of a list, and days as days', () => {
    const facts = { long: Array.from({ length: 13 }, (_, index) => index), day: '2026-12-01' };
    const { say } = factReader(facts, null, EN);
    expect(say('{long}')).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …');
    expect(say('{day}')).toBe('Tue\u00A01\u00A0Dec\u00A02026');
  });
});

test.each([
  ['en', 'will no longer work here', /no longer works here|has left/],
  ['sl', 'ne bo več med sodelavci', /ne dela več/],
] as const)(
  'of who leaves before the night it is said that they will (%s)',
  (language, said, not) => {
    const facts = { login: 'ana-r', ref: 'O-1', 'departed-at': at('2026-12-01T19:00:00Z') };
    const departed = row('staff', 'fail', 'recorded', facts, 'staff.departed');
    const ahead = { rows: [departed], clearFrom: null, contractEnded: null };
    const text = verdictText({ ...verdictNamed('too-early'), ahead }, { language, colour: false });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(text.replaceAll(/\s+/g, ' ')).not.toMatch(not);
  },
);

test('no golden file has a sentence with a hole', () => {
  const holes = readdirSync(GOLDEN).filter((name) =>
    /\(\s*\)|(?<!\/)\{[a-z][a-z:-]*\}/.test(readFileSync(join(GOLDEN, name), 'utf8')),
  );
  expect(holes).toEqual([]);
});
