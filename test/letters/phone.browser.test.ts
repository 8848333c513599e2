import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../../scripts/browser.ts';
import { isLetter, LETTER_KINDS } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { INPUTS } from './sample.ts';

// Debian's `chromium`; without it these tests report themselves as skipped, by name.

interface Seen {
  readonly wide: number;
  /** Elements that reach beyond the page. */
  readonly beyond: number;
  /** Where the first paragraph that asks for something ends, in px. */
  readonly asked: number;
}

/** Runs in the page. */
const LOOK = `() => {
  const asked = [...document.querySelectorAll('p')].find((one) => /prosimo/i.test(one.textContent));
  return {
    wide: document.documentElement.scrollWidth,
    beyond: [...document.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > 390.5,
    ).length,
    asked: asked?.getBoundingClientRect().bottom ?? 10000,
  };
}`;

describe.skipIf(!hasBrowser())('a letter on a phone, 390 px, in chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(() => browser.close());

  it.each(LETTER_KINDS)('%s fits, and its first screen says what is asked', async (kind) => {
    const letter = writeLetter(kind, INPUTS[kind]);
    if (!isLetter(letter)) throw new Error(letter.missing.join(', '));
    await page.setContent(letter.html);
    const seen = await page.evaluate<Seen>(`(${LOOK})()`);
    expect(seen).toMatchObject({ wide: 390, beyond: 0 });
    expect(seen.asked).toBeLessThan(844);
  });
});
