import type { Language } from '../records/types.ts';
import {
  type Finding,
  type Mark,
  type Part,
  type Piece,
  type Pieces,
  piecesOf,
  type Row,
  type Sentence,
  sentence,
} from './document.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from './escaping.ts';
import { messagesIn } from './language.ts';

// Each part is an HTML block without blank lines, which Markdown does not parse, so that it makes no links
// and notifies nobody. Headings are separate: they contain only our own words.

/** How much of each list and table, of each finding, and of each sentence is written. */
export interface Cut {
  readonly items: number;
  readonly sentences: number;
  readonly characters: number;
}

const WHOLE: Cut = { items: Infinity, sentences: Infinity, characters: Infinity };

/** From everything down to what always fits, even if every character takes five bytes. */
const CUTS: readonly Cut[] = [
  { items: 1000, sentences: 10, characters: 1200 },
  { items: 100, sentences: 10, characters: 1200 },
  { items: 30, sentences: 3, characters: 600 },
  { items: 10, sentences: 2, characters: 500 },
  { items: 6, sentences: 1, characters: 240 },
  { items: 2, sentences: 1, characters: 120 },
];

const MARKS: Readonly<Record<Mark, string>> = {
  good: '✅ ',
  bad: '❌ ',
  attention: '⚠️ ',
  unknown: '❓ ',
};

interface Drawing {
  readonly cut: Cut;
  readonly more: (rest: number) => string;
  /** A heading is Markdown, unless the page is HTML itself. */
  readonly isPage?: boolean;
}

/** Parts for a summary or an issue. */
export function partsHtml(parts: readonly Part[]): string {
  return `${parts.map((part) => partHtml(part, { cut: WHOLE, more: String })).join('\n\n')}\n`;
}

/** Parts within a page of their own, whose first heading is its title. */
export function pageHtml(parts: readonly Part[]): string {
  return parts.map((part) => partHtml(part, { cut: WHOLE, more: String, isPage: true })).join('\n');
}

/** The same, shortened until it fits a sink with a limit of fewer than this many bytes of UTF-8. */
export function fittedHtml(parts: readonly Part[], language: Language, bytes: number): string {
  const { andMore: more } = messagesIn(language).labels;
  let text = '';
  for (const cut of CUTS) {
    const drawing = { cut, more };
    const kept = fewerTables(parts, drawing);
    text = `${kept.map((part) => partHtml(part, drawing)).join('\n\n')}\n`;
    if (new TextEncoder().encode(text).length < bytes) break;
  }
  return text;
}

/** Consecutive tables and groups count like items of a list. */
function fewerTables(parts: readonly Part[], { cut, more }: Drawing): readonly Part[] {
  const tables = parts.filter(({ kind }) => kind === 'table' || kind === 'group');
  const [following] = tables.slice(cut.items);
  return parts.flatMap((part) => {
    if (part === following) return [sentence(more(tables.length - cut.items))];
    return tables.slice(cut.items).includes(part) ? [] : [part];
  });
}

function partHtml(part: Part, drawing: Drawing): string {
  switch (part.kind) {
    case 'heading': {
      const { level = 2, sign } = part;
      const text = `${sign === undefined ? '' : `${sign} `}${htmlText(part.text)}`;
      return drawing.isPage === true
        ? `<h${level - 1}>${text}</h${level - 1}>`
        : `${'#'.repeat(level)} ${text}`;
    }
    case 'sentence':
      return `<p>${within(part, drawing)}</p>`;
    case 'list': {
      const items = first(part.items, drawing, (item) => within(item, drawing));
      if (part.look === 'paragraphs') return items.map((item) => `<p>${item}</p>`).join('\n');
      const tag = part.look === 'numbers' ? 'ol' : 'ul';
      return [`<${tag}>`, ...items.map((item) => `<li>${item}</li>`), `</${tag}>`].join('\n');
    }
    case 'table':
      return tableHtml(part, drawing);
    case 'group':
      return part.parts.map((each) => partHtml(each, drawing)).join('\n\n');
    case 'block':
      return `<pre>${preformatted(part.text)}</pre>`;
    case 'folded': {
      const inner = part.parts.map((each) => partHtml(each, drawing));
      return `<details><summary>${htmlText(part.title)}</summary>${inner.join('\n')}</details>`;
    }
  }
}

/** The items that fit, each rendered, and a last one that says how many are omitted. */
function first<T>(
  all: readonly T[],
  { cut, more }: Drawing,
  write: (one: T) => string,
): readonly string[] {
  const rest = all.length - cut.items;
  return [...all.slice(0, cut.items).map(write), ...(rest > 0 ? [htmlText(more(rest))] : [])];
}

function within(part: Sentence | Finding, drawing: Drawing): string {
  const sign = part.mark === undefined ? '' : MARKS[part.mark];
  if (part.kind === 'sentence') return `${sign}${piecesHtml(part.text, drawing)}`;
  const { place, says, why, remedies, code, page } = part;
  const name =
    page === undefined ? htmlCode(code) : `<a href="${htmlText(page)}">${htmlText(code)}</a>`;
  const { cut, more } = drawing;
  const lines = first(says, { cut: { ...cut, items: cut.sentences }, more }, (each) =>
    piecesHtml(piecesOf(each).map(emphasised), drawing),
  );
  const head = place === undefined ? '' : `${htmlCode(shortened(place, cut.characters))} `;
  return [
    `${sign}${head}${lines.join('<br>')}`,
    ...(why === undefined ? [] : [pieceHtml(why, drawing)]),
    ...remedies.slice(0, cut.sentences).map((each) => `→ ${pieceHtml(each, drawing)}`),
    `<sub>${name}</sub>`,
  ].join('<br>');
}

function emphasised(piece: Piece): Piece {
  return typeof piece === 'string' ? { kind: 'strong', text: piece } : piece;
}

function piecesHtml(pieces: Pieces, drawing: Drawing): string {
  return piecesOf(pieces)
    .map((piece) => pieceHtml(piece, drawing))
    .join(' ');
}

function pieceHtml(piece: Piece, { cut: { characters } }: Drawing): string {
  if (typeof piece === 'string') return htmlSentence(shortened(piece, characters));
  const text = shortened(piece.text, characters);
  switch (piece.kind) {
    case 'strong':
      return `<b>${htmlSentence(text)}</b>`;
    case 'code':
      return piece.isSmall === true ? `<sub>${htmlCode(text)}</sub>` : htmlCode(text);
    case 'link':
      return `<a href="${htmlText(piece.to)}">${htmlText(text)}</a>`;
  }
}

function tableHtml(
  { title, head, rows }: Extract<Part, { kind: 'table' }>,
  drawing: Drawing,
): string {
  const all = rows.map(({ mark, cells, notes }) => ({
    mark,
    cells: notes === undefined ? cells : [...cells, notes],
  }));
  const columns = Math.max(head?.length ?? 0, ...all.map(({ cells }) => cells.length));
  const lines = all
    .slice(0, drawing.cut.items)
    .map(({ mark, cells }) => rowHtml(mark, cells, head === undefined, drawing));
  const rest = rows.length - lines.length;
  return [
    '<table>',
    ...(title === undefined
      ? []
      : [`<tr><th colspan="${columns}">${piecesHtml(title, drawing)}</th></tr>`]),
    ...(head === undefined
      ? []
      : [`<tr>${head.map((each) => `<th align="left">${htmlText(each)}</th>`).join('')}</tr>`]),
    ...lines,
    ...(rest > 0 ? [`<tr><td colspan="${columns}">${htmlText(drawing.more(rest))}</td></tr>`] : []),
    '</table>',
  ].join('\n');
}

function rowHtml(
  mark: Row['mark'],
  cells: readonly Pieces[],
  isLabelled: boolean,
  drawing: Drawing,
): string {
  const written = cells.map((cell, index) => {
    const sign = mark !== undefined && index === 1 ? MARKS[mark] : '';
    const text = `${sign}${piecesOf(cell)
      .map((piece) => pieceHtml(piece, drawing))
      .join('<br>')}`;
    return isLabelled && index === 0 ? `<th align="left">${text}</th>` : `<td>${text}</td>`;
  });
  return `<tr>${written.join('')}</tr>`;
}

/** Line ends as entities, because a blank line would end the HTML block and Markdown would parse the rest. */
function preformatted(text: string): string {
  return text.replace(/\n+$/, '').split('\n').map(htmlText).join('&#10;');
}
