// Renders every verdict's summary in a browser, light and dark, English and Slovene, into reports/preview
// (git-ignored), and the four pictures of the README into .github/pictures. `npm run preview`.
import { loadLanguage } from '../src/report/language.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '../src/report/summary.ts';
import { VERDICTS } from '../test/report/verdicts.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { htmlOf, openPage, show } from './preview-page.ts';

await loadLanguage();

const OUT = 'reports/preview';
const PICTURES = '.github/pictures';
/** Of these, the beginning: the verdict, what to do, the night. */
const CHOSEN: readonly string[] = [
  'allow.en.light',
  'allow.sl.dark',
  'too-early.en.dark',
  'too-early.sl.light',
];

if (!hasBrowser()) {
  process.stderr.write('There is no browser: apt-get install -y chromium-headless-shell\n');
  process.exit(1);
}
const only = process.argv[2];
mkdirSync(OUT, { recursive: true });
mkdirSync(PICTURES, { recursive: true });
const browser = await openBrowser();
for (const scheme of ['light', 'dark'] as const) {
  const page = await openPage(browser, scheme);
  for (const language of ['en', 'sl'] as const) {
    for (const [name, verdict] of Object.entries(VERDICTS)) {
      if (only !== undefined && only !== name) continue;
      await show(page, htmlOf(summaryOf(verdict, language)), language);
      const path = join(OUT, `${name}.${language}.${scheme}.png`);
      await page.screenshot({ path, fullPage: true });
      const key = `${name}.${language}.${scheme}`;
      if (!CHOSEN.includes(key)) continue;
      // Up to the rules.
      const height = await page.evaluate<number>(
        `document.querySelector('details').getBoundingClientRect().bottom + scrollY + 16`,
      );
      await page.screenshot({
        path: join(PICTURES, `${key.replaceAll('.', '-')}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width: 1060, height: Math.floor(height) },
      });
    }
  }
  await page.close();
}
await browser.close();
