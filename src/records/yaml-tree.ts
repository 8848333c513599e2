import type { CST, Document, ParsedNode } from 'yaml';
import { Composer, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';
import { DEPTH } from './limits.ts';
import { forbiddenCharacter } from './text.ts';

/** A file's value as written: every scalar is text. Mappings have no prototype. */
export type WrittenValue = string | WrittenValue[] | { [key: string]: WrittenValue };

export type KeyPath = readonly (string | number)[];

/** A value with its places; offsets are UTF-16 units of the text. */
export interface Branch {
  readonly written: WrittenValue;
  /** Where the value begins and ends. */
  readonly at: number;
  readonly end: number;
  /** Where its key begins; in a list and at the top, where the value begins. */
  readonly keyAt: number;
  /** Empty for a scalar. */
  readonly children: ReadonlyMap<string | number, Branch>;
}

export interface Tree {
  /** Null if the text may not be used. */
  readonly root: Branch | null;
  readonly faults: readonly Fault[];
}

/** Builds the tree from the lexemes of a text that `profileOf` has passed. */
export function treeOf(lexemes: readonly string[], limits: Limits): Tree {
  const [document, second] = composed(lexemes);
  if (!document?.contents) return { root: null, faults: [faultAt(0, 'file.empty')] };
  if (second) {
    const fault = faultAt(second.range[0], 'file.yaml-feature', 'second-document');
    return { root: null, faults: [fault] };
  }
  const [error] = errorsOf(document);
  if (error !== undefined) {
    return { root: null, faults: [faultAt(error, 'file.yaml', '', 'unknown')] };
  }
  const { contents } = document;
  if (isScalar(contents) && contents.type === 'PLAIN' && contents.value === '') {
    return { root: null, faults: [faultAt(0, 'file.empty')] };
  }
  return new Growth(limits).tree(contents);
}

function composed(lexemes: readonly string[]): readonly Document.Parsed[] {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  return [...composer.compose(tokensOf(lexemes))];
}

function errorsOf({ errors, warnings }: Document.Parsed): readonly number[] {
  return [...errors, ...warnings].map(({ pos }) => pos[0]).sort((one, other) => one - other);
}

/** Where a text that `profileOf` has accepted is not valid YAML, in order. */
export function yamlErrors(lexemes: readonly string[]): readonly number[] {
  const [document] = composed(lexemes);
  return document === undefined ? [] : errorsOf(document);
}

/** Does what yaml's own `Parser.parse` does, but with the existing lexemes: lexing is half the work. */
function* tokensOf(lexemes: readonly string[]): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

class Growth {
  readonly #faults: Fault[] = [];
  readonly #limits: Limits;
  #excess: Fault | null = null;
  #nodes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  tree(contents: ParsedNode): Tree {
    const root = this.#branch(contents, contents.range[0], []);
    return this.#excess ? { root: null, faults: [this.#excess] } : { root, faults: this.#faults };
  }

  #branch(node: ParsedNode | null, keyAt: number, path: KeyPath): Branch {
    const [at, end] = node?.range ?? [keyAt, keyAt];
    const children = new Map<string | number, Branch>();
    this.#count(at);
    if (isMap(node) || isSeq(node)) {
      if (path.length >= DEPTH) this.#excess ??= faultAt(at, 'file.too-deep', '', `≤ ${DEPTH}`);
      if (isMap(node)) this.#fillMapping(node.items, children, path);
      else this.#fillList(node.items, children, path);
      return {
        written: isMap(node) ? mappingOf(children) : listOf(children),
        at,
        end,
        keyAt,
        children,
      };
    }
    const written = isScalar<string>(node) ? node.value : '';
    this.#refuseForbidden(written, at, path);
    return { written, at, end, keyAt, children };
  }

  #fillList(items: readonly ParsedNode[], children: Map<string | number, Branch>, path: KeyPath) {
    for (const [index, item] of items.entries()) {
      children.set(index, this.#branch(item, item.range[0], [...path, index]));
    }
  }

  #fillMapping(
    items: readonly { key: ParsedNode; value: ParsedNode | null }[],
    children: Map<string | number, Branch>,
    path: KeyPath,
  ) {
    for (const { key, value } of items) {
      const at = key.range[0];
      this.#count(at);
      const merges = isScalar<string>(key) && key.type === 'PLAIN' && key.value === '<<';
      if (!isScalar<string>(key) || merges) {
        this.#faults.push(faultAt(at, 'file.yaml-feature', merges ? 'merge-key' : 'complex-key'));
        continue;
      }
      const name = key.value;
      const keyPath = [...path, name];
      this.#refuseForbidden(name, at, path);
      if (children.has(name)) {
        this.#faults.push({
          at,
          code: 'file.duplicate-key',
          key: keyPath,
          found: name,
          expected: [],
        });
        continue;
      }
      children.set(name, this.#branch(value, at, keyPath));
    }
  }

  /** Escapes in quoted text (`"\u202e"`) can produce characters that the file itself does not contain. */
  #refuseForbidden(text: string, at: number, key: KeyPath) {
    const forbidden = forbiddenCharacter(text);
    if (!forbidden) return;
    this.#faults.push({ ...faultAt(at, 'file.control-character', forbidden.name), key });
  }

  #count(at: number) {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.nodes) {
      this.#excess ??= faultAt(at, 'file.too-many-nodes', '', `≤ ${this.#limits.nodes}`);
    }
  }
}

function listOf(children: ReadonlyMap<string | number, Branch>): WrittenValue[] {
  return Array.from(children.values(), ({ written }) => written);
}

function mappingOf(children: ReadonlyMap<string | number, Branch>): {
  [key: string]: WrittenValue;
} {
  const mapping: { [key: string]: WrittenValue } = Object.create(null);
  for (const [key, { written }] of children) mapping[key] = written;
  return mapping;
}

/** The branch at `path`, or its nearest ancestor; `whole` is true for the former. */
export function branchAt(root: Branch, path: KeyPath): { branch: Branch; whole: boolean } {
  let branch = root;
  for (const key of path) {
    const child = branch.children.get(key);
    if (!child) return { branch, whole: false };
    branch = child;
  }
  return { branch, whole: true };
}
