import type { Language } from '../records/types.ts';
import {
  type Finding,
  type ListLook,
  type Mark,
  type Part,
  type Piece,
  type Pieces,
  piecesOf,
  type Row,
  type Sentence,
} from './document.ts';
import { lineSentence, visible } from './escaping.ts';
import { messagesIn } from './language.ts';
import { wrapped } from './wrapping.ts';

const MARKS: Readonly<Record<Mark, { readonly sign: string; readonly colour: number }>> = {
  good: { sign: '✓', colour: 32 },
  bad: { sign: '✗', colour: 31 },
  attention: { sign: '!', colour: 33 },
  unknown: { sign: '?', colour: 33 },
};

/** How a log is laid out. */
export interface LogLayout {
  /** Lines are wrapped at this many columns; without it they are not wrapped. */
  readonly columns?: number;
  readonly colour?: boolean;
}

interface Drawing {
  readonly quotes: readonly [string, string];
  readonly broken: (text: string, first: string, others: string) => readonly string[];
  readonly paint: (text: string, sgr: number) => string;
}

/** Wraps a text in the escape sequence of a colour, if colours are requested. */
export function painted(colour: boolean): (text: string, sgr: number) => string {
  return (text, sgr) => (colour && text !== '' ? `\u001B[${sgr}m${text}\u001B[0m` : text);
}

/** Plain text with a final line end; with colours only on request. */
export function partsText(
  parts: readonly Part[],
  language: Language,
  { columns, colour = false }: LogLayout = {},
): string {
  const drawing: Drawing = {
    quotes: messagesIn(language).quotes,
    broken: (text, first, others) =>
      columns === undefined ? [`${first}${text}`] : wrapped(text, columns, first, others),
    paint: painted(colour),
  };
  return `${parts.flatMap((part) => partLines(part, drawing)).join('\n')}\n`;
}

function partLines(part: Part, drawing: Drawing): readonly string[] {
  const { broken, paint } = drawing;
  switch (part.kind) {
    case 'heading': {
      const lines = broken(visible(part.text), '', '');
      if (part.level === 3) return ['', ...lines.map((line) => paint(line, 1))];
      return lines.map((line) =>
        part.mark === undefined ? line : paint(line, MARKS[part.mark].colour),
      );
    }
    case 'sentence':
      return marked(piecesText(part.text, drawing), part.mark, '', drawing);
    case 'list':
      return part.items.flatMap((item) => itemLines(item, part.look, drawing));
    case 'table': {
      const title = part.title === undefined ? [] : [piecesText(part.title, drawing)];
      const indent = title.length === 0 ? '' : '  ';
      return [...title, ...part.rows.flatMap((row) => rowLines(row, indent, drawing))];
    }
    case 'group':
      return part.parts.flatMap((each) => partLines(each, drawing));
    case 'block':
      return part.text
        .replace(/\n+$/, '')
        .split('\n')
        .map((line) => `    ${visible(line)}`);
    case 'folded':
      return [];
  }
}

function itemLines(item: Sentence | Finding, look: ListLook, drawing: Drawing): readonly string[] {
  if (item.kind === 'finding') return findingLines(item, drawing);
  const text = piecesText(item.text, drawing);
  return item.mark === undefined && look !== 'paragraphs'
    ? drawing.broken(text, '- ', '  ')
    : marked(text, item.mark, '', drawing);
}

/** Only the sign is coloured; continuation lines are indented below the text. */
function marked(
  text: string,
  mark: Mark | undefined,
  indent: string,
  { broken, paint }: Drawing,
): readonly string[] {
  if (mark === undefined) return broken(text, indent, indent);
  const { sign, colour } = MARKS[mark];
  const [head = '', ...others] = broken(text, `${indent}${sign} `, `${indent}  `);
  return [`${indent}${paint(sign, colour)}${head.slice(indent.length + sign.length)}`, ...others];
}

/** A finding in a file begins with its place; any other with what it is. */
function findingLines(finding: Finding, drawing: Drawing): readonly string[] {
  const { mark = 'bad', place, excerpt, says, why, remedies, code, page } = finding;
  const { quotes, broken, paint } = drawing;
  const line = (text: string): string => lineSentence(text, quotes);
  const head =
    place === undefined
      ? says.flatMap((each) => marked(piecesText(each, drawing), mark, '', drawing))
      : [
          ...marked(`${visible(place)} ${code}`, mark, '', drawing),
          ...(excerpt === undefined ? [] : [`  ${visible(excerpt)}`]),
          ...says.flatMap((each) => broken(piecesText(each, drawing), '  ', '  ')),
        ];
  return [
    ...head,
    ...(why === undefined ? [] : broken(line(why), '  ', '  ').map((text) => paint(text, 2))),
    ...remedies.flatMap((each) => broken(line(each), '  → ', '    ')),
    ...(place === undefined ? [`  ${paint(code, 2)}`] : []),
    ...(page === undefined ? [] : [`  ${paint(page, 2)}`]),
  ];
}

/** `label: this, that`, and its notes under it. */
function rowLines(row: Row, indent: string, drawing: Drawing): readonly string[] {
  const { mark, cells, notes = [] } = row;
  const deeper = `${indent}    `;
  const [label = '', ...rest] = cells.map((cell) =>
    piecesOf(cell)
      .map((piece) => pieceText(piece, drawing.quotes))
      .join(', '),
  );
  const said = rest.filter((each) => each !== '').join(', ');
  const text = said === '' ? label : `${label}: ${said}`;
  return [
    ...marked(text, mark, indent, drawing),
    ...notes.flatMap((note) => drawing.broken(piecesText(note, drawing), deeper, deeper)),
  ];
}

function piecesText(pieces: Pieces, { quotes }: Drawing): string {
  return piecesOf(pieces)
    .map((piece) => pieceText(piece, quotes))
    .join(' ');
}

function pieceText(piece: Piece, quotes: readonly [string, string]): string {
  if (typeof piece === 'string') return lineSentence(piece, quotes);
  switch (piece.kind) {
    case 'strong':
      return lineSentence(piece.text, quotes);
    case 'code':
      return visible(piece.text);
    case 'link':
      return `${visible(piece.text)}: ${piece.to}`;
  }
}
