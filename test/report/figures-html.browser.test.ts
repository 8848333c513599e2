import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../../scripts/browser.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { figuresHtml } from '../../src/report/figures/html.ts';
import { figureWords } from '../../src/report/figures/words.ts';
import { A_YEAR, A_YEAR_WITNESSED, at, solution, YEAR } from '../figures/samples.ts';
import { every } from '../support/sample.ts';

// Debian's `chromium`; without it these tests report themselves as skipped, by name.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FIGURES = figuresOf([solution(A_YEAR)], YEAR, at('2027-02-01T09:00:00Z'), A_YEAR_WITNESSED);

describe.skipIf(!hasBrowser())('the page of figures in chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const looks = [
    ['light', 390, 'sl'],
    ['dark', 390, 'en'],
    ['dark', 900, 'en'],
    ['light', 900, 'sl'],
  ] as const;
  test.each(every(2, looks))('%s, %d px wide, %s', async (colorScheme, width, language) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
    const heard: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => heard.push(message.text()));
    await context.route('**/*', (route) => {
      heard.push(route.request().url());
      return route.abort();
    });
    await page.setContent(figuresHtml(FIGURES, figureWords(language)));
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const violations = await page.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')))`,
    );
    await context.close();
    expect(heard).toEqual([]);
    expect(wide).toBeLessThanOrEqual(width);
    expect(violations).toEqual([]);
  });
});
