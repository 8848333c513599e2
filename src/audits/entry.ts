import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { FilePlace } from './finding.ts';
import { isTooMuch } from './aliases.ts';
import { isTooDeep } from './nesting.ts';

/** GitHub refuses larger workflows. */
const CHARACTERS = 512 * 1024;

interface Source {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A piece of text with its place. */
export interface PlacedText {
  /** Trimmed. */
  readonly text: string;
  /** Untrimmed: in a condition, spaces and line ends matter. */
  readonly raw: string;
  readonly place: FilePlace;
}

/** A node of a YAML file, read leniently; queries that do not fit return nothing. */
export class YamlEntry {
  readonly #source: Source;
  readonly #node: unknown;

  constructor(source: Source, node: unknown) {
    this.#source = source;
    this.#node = isAlias(node) ? node.resolve(source.document) : node;
  }

  get place(): FilePlace {
    const range = (this.#node as { range?: readonly number[] } | null | undefined)?.range;
    return this.#place(range?.[0] ?? 0);
  }

  #place(offset: number): FilePlace {
    const { line, col } = this.#source.lines.linePos(offset);
    return { file: this.#source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** The scalar as written, without quotation marks; null for lists and mappings. */
  get text(): PlacedText | null {
    if (!isScalar<string>(this.#node)) return null;
    const raw = this.#node.value;
    return { text: raw.trim(), raw, place: this.place };
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  get(key: string): YamlEntry | null {
    return this.pairs.find(([{ text }]) => text === key)?.[1] ?? null;
  }

  get pairs(): readonly (readonly [key: PlacedText, value: YamlEntry])[] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.flatMap(({ key, value }) => {
      const name = new YamlEntry(this.#source, key).text;
      return name === null ? [] : [[name, new YamlEntry(this.#source, value)] as const];
    });
  }

  get items(): readonly YamlEntry[] {
    return isSeq(this.#node)
      ? this.#node.items.map((item) => new YamlEntry(this.#source, item))
      : [];
  }

  /** Every match of `pattern` (global) in any text below, with its place. */
  matches(
    pattern: RegExp,
  ): readonly { readonly match: RegExpMatchArray; readonly place: FilePlace }[] {
    return this.#scalars(new Set()).flatMap(({ range }) => {
      const [start, end] = range;
      const raw = this.#source.text.slice(start, end);
      return [...raw.matchAll(pattern)].map((match) => ({
        match,
        place: this.#place(start + match.index),
      }));
    });
  }

  /** Each scalar below once, however often an alias refers to it. */
  #scalars(seen: Set<unknown>): readonly Scalar.Parsed[] {
    if (seen.has(this.#node)) return [];
    seen.add(this.#node);
    if (isScalar(this.#node)) return [this.#node as Scalar.Parsed];
    const below = [...this.items, ...this.pairs.map(([, value]) => value)];
    return below.flatMap((entry) => entry.#scalars(seen));
  }
}

export type Parsed =
  | { readonly ok: true; readonly root: YamlEntry }
  | { readonly ok: false; readonly place: FilePlace; readonly why: string };

/** Parses a YAML file as GitHub does, with all scalars as text. Never throws. */
export function parse(file: string, text: string): Parsed {
  const start: FilePlace = { file, line: 1, column: 1 };
  if (text.length > CHARACTERS) return { ok: false, place: start, why: 'too-large' };
  if (isTooDeep(text)) return { ok: false, place: start, why: 'too-deep' };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { ok: false, place: { file, line, column: col }, why: error.code };
  }
  if (isTooMuch(document)) return { ok: false, place: start, why: 'too-large' };
  return { ok: true, root: new YamlEntry({ file, text, lines, document }, document.contents) };
}
