import type { LetterBlock, LetterRow } from './body.ts';

/** Escapes text for HTML, in an element or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The body as a small HTML page without pictures, scripts or external content; its only links open a new mail. */
export function asHtml(title: string, blocks: readonly LetterBlock[]): string {
  const name = escapeHtml(title);
  return [
    '<!doctype html>',
    '<html lang="sl">',
    `<head><meta charset="utf-8"><title>${name}</title></head>`,
    '<body style="font-family: sans-serif; max-width: 48em; overflow-wrap: anywhere">',
    `<h1 style="font-size: 1.4em">${name}</h1>`,
    ...blocks.map(blockHtml).filter((part) => part !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="font-size: 1.1em">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'rows':
      return block.rows.length === 0
        ? ''
        : `<table cellpadding="4">\n${block.rows.map(rowHtml).join('\n')}\n</table>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'links':
      return block.links
        .map(({ label, address }) => {
          const to = escapeHtml(address);
          return `<p><a href="${to}" style="overflow-wrap: anywhere">${escapeHtml(label)}</a></p>`;
        })
        .join('\n');
    case 'line':
      return `<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(block.text)}</pre>`;
  }
}

function rowHtml({ label, value }: LetterRow): string {
  return `<tr><th align="left" valign="top" style="overflow-wrap: break-word">${escapeHtml(label)}</th><td>${lines(value)}</td></tr>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}
