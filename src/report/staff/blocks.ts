import {
  textBlock,
  foldedLetter,
  list,
  type Part,
  sentence,
  strong as emphasised,
} from '../document.ts';
import { partsHtml } from '../render-html.ts';

// The text blocks of our issues, with the markers by which they are found again between them.

/** Body and title of an issue; GitHub's limits are 65,536 and 256 characters. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export function htmlStrong(text: string): string {
  return html([sentence(emphasised(text))]);
}

/** Rows of a label and its value (one or several sentences). */
export function table(
  rows: readonly (readonly [label: string, ...said: readonly string[]])[],
): string {
  return html([
    { kind: 'table', rows: rows.map(([label, ...said]) => ({ cells: [label, said] })) },
  ]);
}

export function steps(sentences: readonly string[], kind: 'ol' | 'ul' = 'ol'): string {
  return html(list(sentences, kind === 'ol' ? 'numbers' : 'bullets'));
}

/** Lines to be copied literally. */
export function lines(text: string): string {
  return html([textBlock(text)]);
}

/** A text of several lines, unchanged, folded under a title. */
export function folded(title: string, text: string): string {
  return html([foldedLetter(title, text)]);
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function html(parts: readonly Part[]): string {
  return partsHtml(parts).trimEnd();
}
