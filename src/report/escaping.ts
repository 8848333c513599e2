/**
 * The one home of escaping. Sentences carry text that people wrote (references, tags, file names,
 * answers of servers) between two private marks; each sink shows what stands between them as a
 * quotation that can do nothing: code in HTML, quotation marks on a terminal and in annotations.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/** Controls, format and direction characters, private use, half surrogates, line separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Longest quotation that still fits a line people read, in characters. */
const QUOTED_CHARACTERS = 160;

/** Text in one line in which nothing is hidden: an unseen character stands as `\u{202e}`. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNSEEN, (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
}

/** The first `limit` characters and an ellipsis, or the text as it is. */
export function shortened(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, 2 * (limit + 1)));
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}

/** Marks untrusted text as a quotation inside a sentence. */
export function quoted(text: string): string {
  const seen = visible(shortened(text, QUOTED_CHARACTERS));
  return `${OPEN}${shortened(seen, QUOTED_CHARACTERS)}${CLOSE}`;
}

/** Says a sentence for one sink: what is ours through `plain`, what is quoted through `quotation`. */
function said(
  sentence: string,
  plain: (text: string) => string,
  quotation: (text: string) => string,
): string {
  return sentence
    .split(CLOSE)
    .map((piece) =>
      piece
        .split(OPEN)
        .map((text, index) => (index === 0 ? plain(text) : quotation(text)))
        .join(''),
    )
    .join('');
}

const HTML_ENTITIES = /[&<>"'`]/g;

/** Text for an HTML element or attribute. */
export function htmlText(text: string): string {
  return visible(text).replace(HTML_ENTITIES, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Untrusted text for a summary or an issue. Only inside an HTML block, where Markdown does not read
 * and so makes no links; `<code>` keeps GitHub from reading mentions, references and emoji in it.
 */
export function htmlCode(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A sentence for an HTML block of a summary or an issue. */
export function htmlSentence(sentence: string): string {
  return said(sentence, htmlText, htmlCode);
}

/** A sentence as a paragraph of its own, an HTML block: for summaries and issues. */
export function htmlParagraph(sentence: string): string {
  return `<p>${htmlSentence(sentence)}</p>`;
}

/** A sentence in one line for a terminal or an annotation, quotations between `marks`. */
export function lineSentence(sentence: string, marks: readonly [string, string]): string {
  return said(sentence, visible, (text) => `${marks[0]}${visible(text)}${marks[1]}`);
}
