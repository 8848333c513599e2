import { plain } from './plain.ts';

/** A label and its value; a value of several lines is set apart. */
export interface LetterRow {
  readonly label: string;
  readonly value: string;
}

/** A link that opens a new mail: its text, and its `mailto:` address. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** A letter's body as data; rendered as text and as HTML, so that both say the same. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly LetterRow[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Links that open a new mail, each with its text. */
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  /** A line to be copied literally. */
  | { readonly kind: 'line'; readonly text: string };

export function headingBlock(text: string): LetterBlock {
  return { kind: 'heading', text };
}

export function paragraphBlock(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}

export function listBlock(items: readonly string[]): LetterBlock {
  return { kind: 'list', items };
}

export function linksBlock(...all: readonly Link[]): LetterBlock {
  return { kind: 'links', links: all };
}

export function lineBlock(text: string): LetterBlock {
  return { kind: 'line', text };
}

/** Rows that have a value; rows without one are omitted. */
export function rowsBlock(
  ...pairs: readonly (readonly [label: string, value: string | undefined])[]
): LetterBlock {
  return {
    kind: 'rows',
    rows: pairs.flatMap(([label, value]) =>
      value === undefined || plain(value) === '' ? [] : [{ label, value: plain(value) }],
    ),
  };
}
