import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../../scripts/browser.ts';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { messagesIn } from '../../src/report/language.ts';
import { portfolioHtml } from '../../src/report/portfolio/html.ts';
import { everything, NOW } from '../portfolio/samples.ts';
import { every } from '../support/sample.ts';

// Debian's `chromium`; without it these tests report themselves as skipped, by name.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PORTFOLIO = portfolioOf(everything(), NOW);

describe.skipIf(!hasBrowser())('the page of a portfolio in chromium', () => {
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
    await page.setContent(portfolioHtml(PORTFOLIO, messagesIn(language)));
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
