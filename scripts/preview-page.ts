// Shows Markdown as GitHub does: GFM, sanitised HTML, GitHub's own style sheet. For pictures and for tests of
// what a browser makes of it. Works without a network.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export type Scheme = 'light' | 'dark';

const { resolve } = createRequire(import.meta.url);
const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();

/** The HTML that GitHub would put into its page. */
export function htmlOf(markdown: string): string {
  return String(PROCESSOR.processSync(markdown));
}

const style = (name: string): string =>
  readFileSync(resolve(`github-markdown-css/${name}.css`), 'utf8');

/** The surroundings of a summary on a run's page, 1,012 px wide. */
function frame(scheme: Scheme): string {
  const ground = scheme === 'light' ? '#ffffff' : '#0d1117';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>${style(
    scheme === 'light' ? 'github-markdown-light' : 'github-markdown-dark',
  )}
body { margin: 0; background: ${ground}; } main { padding: 24px; max-width: 1012px; }</style></head>
<body><main class="markdown-body"></main></body></html>`;
}

/** A page for showing summaries, which cannot fetch anything. `heard` collects its requests and errors. */
export async function openPage(
  browser: Browser,
  scheme: Scheme,
  heard: string[] = [],
): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: 1060, height: 900 },
  });
  await page.route('**/*', (route) => {
    heard.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  await page.setContent(frame(scheme));
  return page;
}

/** Shows a summary. */
export async function show(page: Page, html: string, language: string): Promise<void> {
  await page.evaluate(`(() => {
    document.documentElement.lang = ${JSON.stringify(language)};
    document.querySelector('main').innerHTML = ${JSON.stringify(html)};
  })()`);
}
