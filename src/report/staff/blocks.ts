import { htmlSentence, htmlText } from '../escaping.ts';

// The pieces our issues are made of. Each is an HTML block of its own, in which Markdown makes no
// links and GitHub pings nobody; whatever people wrote stands in it as code.

/** Body and title of an issue; GitHub's own limits are 65,536 and 256 characters. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export function strong(sentence: string): string {
  return `<p><b>${htmlSentence(sentence)}</b></p>`;
}

/** Rows of a label and what stands beside it (a sentence, or several). */
export function table(
  rows: readonly (readonly [label: string, ...said: readonly string[]])[],
): string {
  const lines = rows.map(
    ([label, ...said]) =>
      `<tr><th align="left">${htmlText(label)}</th><td>${said.map(htmlSentence).join('<br>')}</td></tr>`,
  );
  return ['<table>', ...lines, '</table>'].join('\n');
}

export function steps(sentences: readonly string[], kind: 'ol' | 'ul' = 'ol'): string {
  const items = sentences.map((sentence) => `<li>${htmlSentence(sentence)}</li>`);
  return [`<${kind}>`, ...items, `</${kind}>`].join('\n');
}

/** A text of several lines as it stands, folded under a title. */
export function folded(title: string, text: string): string {
  const lines = text.trimEnd().split('\n').map(htmlText);
  return [
    `<details><summary>${htmlText(title)}</summary>`,
    '',
    `<pre>${lines.join('\n')}</pre>`,
    '',
    '</details>',
  ].join('\n');
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
