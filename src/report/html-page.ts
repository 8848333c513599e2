import { createHash } from 'node:crypto';
import { htmlText, lineSentence } from './escaping.ts';

/** What a page adds to the common style. */
export interface PageLook {
  /** Its own colours, `--name: #rrggbb;`, for light and dark mode. */
  readonly light: string;
  readonly dark: string;
  /** Maximum width of the text in rem. */
  readonly width: number;
  readonly rules: string;
}

export interface HtmlPage {
  /** `en` or `sl`, for screen readers. */
  readonly language: string;
  /** A sentence, with quotations of `escaping.ts`. */
  readonly title: string;
  readonly quotes: readonly [string, string];
  readonly look: PageLook;
  /** HTML, a line each. */
  readonly body: readonly string[];
}

/** The page's only style sheet, with colours for light and dark mode and nothing external. */
function styleOf({ light, dark, width, rules }: PageLook): string {
  return `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;
  ${light}
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;
    ${dark}
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: ${width}rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }
code { font: inherit; }
svg { display: block; }
.soft { color: var(--soft); font-size: .9rem; }
.card { padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 400; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.3rem; margin: .3rem 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }
.legend li { display: flex; align-items: center; gap: .5rem; }
.legend svg { flex: none; }
${rules.trim()}
@media print { body { max-width: none; padding: 0; } .card, tr { break-inside: avoid; } * { print-color-adjust: exact; } }
`;
}

/**
 * A self-contained page without external scripts, fonts or pictures. A policy makes the browser refuse
 * everything but our own style sheet.
 */
export function htmlPage({ language, title, quotes, look, body }: HtmlPage): string {
  const style = styleOf(look);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(lineSentence(title, quotes))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
