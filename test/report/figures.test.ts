import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { figuresHtml } from '../../src/report/figures/html.ts';
import { figuresJson } from '../../src/report/figures/json.ts';
import { figureWords, figureRemarkSentence } from '../../src/report/figures/words.ts';
import { figuresMarkdown, figuresText } from '../../src/report/figures/document.ts';
import {
  A_YEAR,
  A_YEAR_WITNESSED,
  at,
  done,
  intervention,
  solution,
  YEAR,
} from '../figures/samples.ts';
import { expectGolden } from './golden.ts';

const HOSTILE = '<script>alert(1)</script>@nekdo\u202e';
const FIGURES = figuresOf(
  [
    solution(A_YEAR, { label: 'hisa/enarocanje', unreadable: ['.ezdrav/done/broken.yml'] }),
    solution(
      [
        done('R-1', '2026-03-01T21:00:00Z', -30),
        intervention('R-2', '2026-03-02T21:00:00Z', { outcome: { result: 'completed' } }),
        done('R-3', '2026-03-03T21:00:00Z', 120),
        done('R-4', '2026-03-03T22:00:00Z', 120),
        done('R-4', '2026-03-05T22:00:00Z', 120),
      ],
      { label: HOSTILE },
    ),
    solution([], { label: 'hisa/brez', name: null }),
  ],
  YEAR,
  at('2027-02-01T09:00:00Z'),
  A_YEAR_WITNESSED,
);

describe.each(['en', 'sl'] as const)('the figures of a year, %s', (language) => {
  const words = figureWords(language);

  test('for a terminal', () => {
    const text = figuresText(FIGURES, words, 80);
    expect(
      text.split('\n').filter((line) => line.length > 80 && !line.includes('https://')),
    ).toEqual([]);
    expectGolden(`figures.${language}.txt`, text);
  });

  test('as a page', () => expectGolden(`figures.${language}.html`, figuresHtml(FIGURES, words)));

  test('for a job’s summary, which takes no picture', () => {
    const markdown = figuresMarkdown(FIGURES, words);
    expect(markdown).not.toMatch(/<svg|<style|<script/);
    expect(markdown).toContain('&#60;script');
  });

  test('every remark is one sentence that ends', () => {
    for (const remark of FIGURES.remarks)
      expect(figureRemarkSentence(remark, words)).toMatch(/\.$/);
    expect(new Set(FIGURES.remarks.map(({ kind }) => kind)).size).toBe(8);
  });

  test('with nothing to remark it says so', () => {
    const quiet = figuresOf([solution([])], YEAR, at('2027-02-01T09:00:00Z'), null);
    expect(figuresText(quiet, words, 80)).toContain(words.nothing);
    expect(figuresHtml(quiet, words)).toContain(words.nothing);
    expect(figuresText(quiet, words, 400)).toContain(words.notHeld);
    expect(figuresHtml(quiet, words)).not.toContain(words.refusedHead);
    const none = figuresOf([solution([])], YEAR, at('2027-02-01T09:00:00Z'), {
      decisions: [],
      runs: [],
      unreadable: [],
    });
    expect(figuresText(none, words, 400)).toContain(words.noneRefused);
    expect(figuresHtml(none, words)).toContain(words.noneRefused);
    const { refused } = JSON.parse(figuresJson(quiet, language));
    expect(refused).toBeNull();
  });
});

test('as JSON', () => expectGolden('figures.json', figuresJson(FIGURES, 'en')));
