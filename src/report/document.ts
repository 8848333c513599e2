import type { Language } from '../records/types.ts';
import { shortened } from './escaping.ts';
import { messagesIn } from './language.ts';
import { pageAddress, type PageTopic } from './pages.ts';

// What is told to people, as data. Three renderers show it: render-log.ts, render-html.ts (summaries, issues,
// comments), render-line.ts (annotations).

/** What a line comes to, shown as a sign before it. */
export type Mark = 'good' | 'bad' | 'attention' | 'unknown';

/** A piece of a line. A string is a sentence: what people wrote stands in it as a quotation of `escaping.ts`. */
export type Piece =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** A code, an id, a place in a file: whatever people wrote in it can do nothing. */
  | { readonly kind: 'code'; readonly text: string; readonly isSmall?: boolean }
  /** An address of ours. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Pieces = Piece | readonly Piece[];

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: Pieces;
  readonly mark?: Mark;
}

/** One thing that is not as it should be: what it is, why it matters, what to do, where it is explained. */
export interface Finding {
  readonly kind: 'finding';
  readonly mark?: Mark;
  /** `file:line:column`, where it speaks of one. */
  readonly place?: string;
  /** The line of the file, as it stands; for the log alone. */
  readonly excerpt?: string;
  readonly says: readonly Pieces[];
  readonly why?: string;
  readonly remedies: readonly string[];
  readonly code: string;
  readonly page?: string;
}

export interface Row {
  readonly mark?: Mark | undefined;
  /** Several pieces of a cell stand under one another. The mark stands in the second, in the log before the first. */
  readonly cells: readonly Pieces[];
  /** What there is to know of the row: its last cell; in the log lines of their own under it. */
  readonly notes?: readonly Piece[];
}

/** In the log findings are paragraphs always, sentences stand behind a dash. */
export type ListLook = 'bullets' | 'numbers' | 'paragraphs';

/** What is told to people, piece by piece. */
export type Part =
  /** `sign` stands in HTML alone; `mark` colours the log. */
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly level?: 2 | 3;
      readonly sign?: string;
      readonly mark?: Mark;
    }
  | Sentence
  | {
      readonly kind: 'list';
      readonly items: readonly (Sentence | Finding)[];
      readonly look: ListLook;
    }
  /** Without `head` the first cell of each row is its label. */
  | {
      readonly kind: 'table';
      readonly title?: readonly Piece[];
      readonly head?: readonly string[];
      readonly rows: readonly Row[];
    }
  /** Lines to be copied as they stand. */
  | { readonly kind: 'block'; readonly text: string }
  /** Folded away under its title; the log, which is no place to unfold, leaves it out. */
  | { readonly kind: 'folded'; readonly title: string; readonly parts: readonly Part[] };

/** As much of a letter as an issue or a summary has room for, in characters. */
const LONGEST_LETTER = 20_000;

export function heading(text: string, level: 2 | 3 = 2): Part {
  return { kind: 'heading', text, level };
}

export function sentence(text: Pieces): Sentence {
  return { kind: 'sentence', text };
}

/** With a sign before it, where there is one. */
export function marked(mark: Mark | undefined, text: Pieces): Sentence {
  return mark === undefined ? sentence(text) : { kind: 'sentence', text, mark };
}

export function strong(text: string): Piece {
  return { kind: 'strong', text };
}

export function code(text: string): Piece {
  return { kind: 'code', text };
}

/** The pieces of a line or a cell. */
export function piecesOf(pieces: Pieces): readonly Piece[] {
  return isOne(pieces) ? [pieces] : pieces;
}

function isOne(pieces: Pieces): pieces is Piece {
  return !Array.isArray(pieces);
}

/** Nothing where it would be empty. */
export function list(
  items: readonly (Sentence | Finding | Piece)[],
  look: ListLook = 'bullets',
): readonly Part[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', items: items.map(itemOf), look }];
}

function itemOf(item: Sentence | Finding | Piece): Sentence | Finding {
  return typeof item !== 'string' && (item.kind === 'sentence' || item.kind === 'finding')
    ? item
    : sentence(item);
}

export function textBlock(text: string): Part {
  return { kind: 'block', text };
}

/** A letter that can be unfolded and read, and in which nothing is a link, a mention or an image. */
export function foldedLetter(title: string, text: string): Part {
  return { kind: 'folded', title, parts: [textBlock(shortened(text, LONGEST_LETTER))] };
}

/** The last line of an issue or a comment: where what it is about is explained, at this release's tag. */
export function pageLinkPart(topic: PageTopic, language: Language): Part {
  const text = messagesIn(language).pageLinks[topic];
  return sentence({ kind: 'link', text, to: pageAddress(topic, language) });
}

/** A section under its own heading; nothing where there is nothing in it. */
export function section(title: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [heading(title, 3), ...parts];
}
