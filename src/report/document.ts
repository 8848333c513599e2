import type { Language } from '../records/types.ts';
import { shortened } from './escaping.ts';
import { filled, type Places } from './filled.ts';
import { messagesIn } from './language.ts';
import { pageAddress, type PageTopic } from './pages.ts';

// What is told to people, as data. Three renderers show it: render-log.ts, render-html.ts (summaries, issues,
// comments), render-line.ts (annotations).

/** The meaning of a line, shown as a sign before it. */
export type Mark = 'good' | 'bad' | 'attention' | 'unknown';

/** A piece of a line. A string is a sentence, with people's text as a quotation of `escaping.ts`. */
export type Piece =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** A code, an id, a place in a file: safe whatever people wrote in it. */
  | { readonly kind: 'code'; readonly text: string; readonly isSmall?: boolean }
  /** A URL of ours. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Pieces = Piece | readonly Piece[];

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: Pieces;
  readonly mark?: Mark;
}

/** Something that is not in order: what it is, why it matters, what to do, where it is explained. */
export interface Finding {
  readonly kind: 'finding';
  readonly mark?: Mark;
  /** `file:line:column`, if it has a place. */
  readonly place?: string;
  /** The line of the file, unchanged; only for the log. */
  readonly excerpt?: string;
  readonly says: readonly Pieces[];
  readonly why?: string;
  readonly remedies: readonly string[];
  readonly code: string;
  readonly page?: string;
}

export interface Row {
  readonly mark?: Mark | undefined;
  /** Several pieces of a cell are on separate lines. The mark is in the second cell, in the log before the first. */
  readonly cells: readonly Pieces[];
  /** What there is to know of the row: its last cell; in the log lines of their own under it. */
  readonly notes?: readonly Piece[];
}

/** In the log, findings are always paragraphs, and sentences follow a dash. */
export type ListLook = 'bullets' | 'numbers' | 'paragraphs';

/** One part of what is told to people. */
export type Part =
  /** `sign` appears only in HTML; `mark` colours the log. */
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
  /** Without `head`, the first cell of each row is its label. */
  | {
      readonly kind: 'table';
      readonly title?: readonly Piece[];
      readonly head?: readonly string[];
      readonly rows: readonly Row[];
    }
  /** Parts about one of many things: omitted as a whole if there is no room for all, like a table. */
  | { readonly kind: 'group'; readonly parts: readonly Part[] }
  /** Lines to be copied literally. */
  | { readonly kind: 'block'; readonly text: string }
  /** Folded under its title; omitted in the log, which cannot be unfolded. */
  | { readonly kind: 'folded'; readonly title: string; readonly parts: readonly Part[] };

/** Maximum number of characters of a letter shown in an issue or a summary. */
const LONGEST_LETTER = 20_000;

export function heading(text: string, level: 2 | 3 = 2): Part {
  return { kind: 'heading', text, level };
}

export function sentence(text: Pieces): Sentence {
  return { kind: 'sentence', text };
}

/** A sentence with places, and what to put into them. */
export function filledSentence(text: string, places: Places): Sentence {
  return sentence(filled(text, places));
}

/** The sentence with a sign before it, if there is one. */
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

/** Empty if there are no items. */
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

/** A letter that can be unfolded; nothing in it becomes a link, a mention or an image. */
export function foldedLetter(title: string, text: string): Part {
  return { kind: 'folded', title, parts: [textBlock(shortened(text, LONGEST_LETTER))] };
}

/** The last line of an issue or a comment: a link to the explanation at this release's tag. */
export function pageLinkPart(topic: PageTopic, language: Language): Part {
  const text = messagesIn(language).pageLinks[topic];
  return sentence({ kind: 'link', text, to: pageAddress(topic, language) });
}

/** A section with its own heading; empty if it has no content. */
export function section(title: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [heading(title, 3), ...parts];
}
