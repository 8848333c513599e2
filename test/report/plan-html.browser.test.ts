import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../../scripts/browser.ts';
import { every } from '../support/sample.ts';
import { plan } from '../../src/modes/plan.ts';
import { sample, type SampleName } from './plan-sample.ts';

// Debian's `chromium`; without it these tests report themselves as skipped, by name.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const WIDE: Look = { scheme: 'light', width: 1200 };

describe.skipIf(!hasBrowser())('the page in chromium', () => {
  let browser: Browser;
  let axe = '';

  beforeAll(async () => {
    browser = await openBrowser();
    axe = await readFile(AXE, 'utf8');
  });
  afterAll(() => browser.close());

  /** Shows a page and gives back what a look finds, with all that the page said or asked for. */
  async function look<T>(
    html: string,
    { scheme, width }: Look,
    find: (page: Page) => Promise<T>,
  ): Promise<{ found: T; heard: readonly string[] }> {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    const heard: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => heard.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      await context.route('**/*', (route) => {
        heard.push(`request: ${route.request().url()}`);
        return route.abort();
      });
      await page.setContent(html);
      return { found: await find(page), heard };
    } finally {
      await context.close();
    }
  }

  const pageOf = (name: SampleName, language: 'en' | 'sl'): string =>
    plan(sample(name, { language, format: 'html' }));

  const looks = [
    ['light', 1200, 'en'],
    ['dark', 1200, 'sl'],
    ['light', 390, 'en'],
    ['dark', 390, 'sl'],
  ] as const;
  describe.each(every(3, looks))('%s, %d px wide, %s', (scheme, width, language) => {
    it('asks for nothing, says nothing, fits, and passes an accessibility checker', async () => {
      const { found, heard } = await look(
        pageOf('new-year', language),
        { scheme, width },
        async (page) => {
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
          expect(wide).toBe(width);
          await page.evaluate(axe);
          return page.evaluate(`axe.run().then(({ violations, passes }) => ({
            violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')),
            passed: passes.map(({ id }) => id),
          }))`);
        },
      );
      expect(heard).toEqual([]);
      expect(found).toMatchObject({ violations: [] });
      expect(found).toHaveProperty(
        'passed',
        expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
      );
    });
  });

  it.each(['light', 'dark'] as const)(
    'what is drawn stands out from what is under it, %s',
    async (scheme) => {
      const { found } = await look(pageOf('new-year', 'en'), { ...WIDE, scheme }, (page) =>
        page.evaluate<Record<string, string>>(`(() => {
        const style = (selector, key) => getComputedStyle(document.querySelector(selector))[key];
        return {
          page: style('body', 'backgroundColor'), downtime: style('rect.downtime', 'fill'),
          window: style('rect.window', 'fill'), slot: style('rect.slot', 'fill'),
          urgent: style('rect.urgent', 'fill'), now: style('line.now', 'stroke'),
          earliest: style('line.earliest', 'stroke'),
        };
      })()`),
      );
      const ratio = (one: string, other: string): number =>
        contrast(found[one] ?? '', found[other] ?? '');
      expect(found['page']).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
      for (const [drawn, ground] of [
        ['slot', 'downtime'],
        ['slot', 'page'],
        ['urgent', 'page'],
        ['now', 'page'],
        ['earliest', 'page'],
        ['earliest', 'downtime'],
      ] as const) {
        expect(ratio(drawn, ground), `${drawn} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      // The two parts of a window are told apart from each other and lie on the page by their steps.
      expect(ratio('window', 'downtime')).toBeGreaterThan(1.5);
    },
  );

  describe('the timeline', () => {
    let page: Page;
    let shown: SampleName | undefined;
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: WIDE.width, height: 900 } });
    });

    /** Left and right ends of what is drawn on a day, in hours after 06:00. */
    const ends = async (
      name: SampleName,
      day: string,
      selector: string,
    ): Promise<readonly number[]> => {
      if (name !== shown) await page.setContent(pageOf(name, 'en'));
      shown = name;
      return page.evaluate<number[]>(`(() => {
          const row = [...document.querySelectorAll('tr.day')].find((tr) => tr.querySelector('.date').textContent.replaceAll('\\u00a0', ' ') === '${day}');
          const whole = row.querySelector('svg').getBoundingClientRect();
          const hours = (x) => Math.round(((x - whole.left) / whole.width) * 24 * 100) / 100;
          const box = row.querySelector('${selector}').getBoundingClientRect();
          return [hours(box.left), hours(box.right)];
        })()`);
    };

    it.each([
      ['one-announced', 'Mon 23 Nov', 'rect.window', 14, 16],
      ['one-announced', 'Mon 23 Nov', 'rect.downtime', 16, 24],
      ['one-announced', 'Tue 1 Dec', 'rect.slot', 16, 20],
      ['new-year', 'Tue 22 Dec', 'rect.urgent', 3, 6.5],
      ['new-year', 'Sun 3 Jan', 'rect.freeze', 0, 18],
      ['clocks-forward', 'Fri 26 Mar', 'rect.downtime', 18.5, 23.5],
      ['clocks-forward', 'Sat 27 Mar', 'rect.downtime', 18.5, 23.5],
      ['clocks-forward', 'Sat 27 Mar', 'rect.clocks', 20, 21],
      ['clocks-back', 'Sat 24 Oct', 'rect.clocks', 20, 21],
    ] as const)(
      '%s: on %s %s from %d to %d hours after 06:00',
      async (name, day, selector, from, to) => {
        const [left, right] = await ends(name, day, selector);
        expect(left).toBeCloseTo(from, 1);
        expect(right).toBeCloseTo(to, 1);
      },
    );

    it.each([
      ['one-announced', 'Mon 23 Nov', 'line.now', 13 + 50 / 60],
      ['new-year', 'Mon 21 Dec', 'line.now', 19.25],
      ['one-announced', 'Wed 25 Nov', 'line.earliest', 16],
      ['new-year', 'Mon 28 Dec', 'line.earliest', 18],
    ] as const)('%s: on %s %s %d hours after 06:00', async (name, day, selector, at) => {
      const [left = 0, right = 0] = await ends(name, day, selector);
      expect((left + right) / 2).toBeCloseTo(at, 1);
    });
  });
});

/** Contrast of two `rgb(r, g, b)` by WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(([digits]) => {
      const share = Number(digits) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
