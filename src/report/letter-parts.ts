import type { Language } from '../records/types.ts';
import { htmlParagraph, htmlText, lineSentence, shortened, visible } from './escaping.ts';
import { messagesIn } from './language.ts';

/** What a mode tells people, piece by piece; rendered once for the log, once for summary and issue. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  /** What people wrote stands in it as a quotation of `escaping.ts`. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** Lines to be copied as they stand. */
  | { readonly kind: 'block'; readonly text: string }
  /** A letter, folded away under its title. */
  | { readonly kind: 'letter'; readonly title: string; readonly text: string };

/** As much of a letter as an issue or a summary has room for, in characters. */
const LONGEST_LETTER = 20_000;

export function sentence(text: string): Part {
  return { kind: 'sentence', text };
}

/** Plain text, lines apart; a letter is left out, since the log is no place to read one. */
export function partsText(parts: readonly Part[], language: Language): string {
  const { quotes } = messagesIn(language);
  const texts = parts.flatMap((part) => {
    switch (part.kind) {
      case 'heading':
        return [visible(part.text)];
      case 'sentence':
        return [lineSentence(part.text, quotes)];
      case 'block':
        return [
          lines(part.text)
            .map((line) => `    ${visible(line)}`)
            .join('\n'),
        ];
      case 'letter':
        return [];
    }
  });
  return `${texts.join('\n')}\n`;
}

/** HTML blocks for a summary or an issue, in which Markdown reads nothing; headings apart. */
export function partsHtml(parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    switch (part.kind) {
      case 'heading':
        return `## ${htmlText(part.text)}`;
      case 'sentence':
        return htmlParagraph(part.text);
      case 'block':
        return `<pre>${preformatted(part.text)}</pre>`;
      case 'letter':
        return foldedLetter(part.title, part.text);
    }
  });
  return `${texts.join('\n\n')}\n`;
}

/** A letter that can be unfolded and read, and in which nothing is a link, a mention or an image. */
export function foldedLetter(title: string, text: string): string {
  const body = preformatted(shortened(text, LONGEST_LETTER));
  return `<details><summary>${htmlText(title)}</summary><pre>${body}</pre></details>`;
}

/** Line ends as entities: a blank line would end the HTML block and let Markdown read on. */
function preformatted(text: string): string {
  return lines(text).map(htmlText).join('&#10;');
}

function lines(text: string): readonly string[] {
  return text.replace(/\n+$/, '').split('\n');
}
