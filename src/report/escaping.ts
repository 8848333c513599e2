/**
 * All escaping is done here. Sentences carry people's text (references, tags, file names, answers of servers)
 * between two private marks; each sink shows it as a harmless quotation: code in HTML, quotation marks on a
 * terminal and in annotations.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/** Control, format and direction characters, private use, lone surrogates, line separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Longest quotation that fits a readable line, in characters. */
const QUOTED_CHARACTERS = 160;

/** The text on one line with nothing hidden: an invisible character is shown as `\u{202e}`. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNSEEN, (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
}

/** The first `limit` characters and an ellipsis, or the whole text if it is short enough. */
export function shortened(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, 2 * (limit + 1)));
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}

/** Marks untrusted text as a quotation inside a sentence. */
export function quoted(text: string): string {
  const seen = visible(shortened(text, QUOTED_CHARACTERS));
  return `${OPEN}${shortened(seen, QUOTED_CHARACTERS)}${CLOSE}`;
}

/** Renders a sentence for one sink: our text with `plain`, quotations with `quotation`. */
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
 * Untrusted text for a summary or an issue. Only inside an HTML block, which Markdown does not parse and so
 * makes no links; `<code>` prevents GitHub's mentions, references and emoji.
 */
export function htmlCode(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A sentence for an HTML block of a summary or an issue. */
export function htmlSentence(sentence: string): string {
  return said(sentence, htmlText, htmlCode);
}

/** A sentence as a separate paragraph in an HTML block, for summaries and issues. */
export function htmlParagraph(sentence: string): string {
  return `<p>${htmlSentence(sentence)}</p>`;
}

/** A sentence on one line for a terminal or an annotation, with quotations between `marks`. */
export function lineSentence(sentence: string, marks: readonly [string, string]): string {
  return said(sentence, visible, (text) => `${marks[0]}${visible(text)}${marks[1]}`);
}
