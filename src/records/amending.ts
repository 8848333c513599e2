import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A value to be written: text, numbers and times as in a file. */
export type Entry = string | number | readonly Entry[] | { readonly [key: string]: Entry };

/** Where it is written: keys of mappings, and indexes of lists. The last one is a key. */
export type EntryPath = readonly [...(string | number)[], string];

/**
 * Returns the text with one value inserted or replaced. Everything else stays the same, character for
 * character: comments, order, quotes, line ends. A new key is appended to its mapping.
 *
 * @throws {Error} if the path does not lead through existing mappings and lists, or a key there has no value
 */
export function amended(text: string, path: EntryPath, entry: Entry): string {
  const last = path.at(-1);
  const way = path.slice(0, -1);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root: unknown = parseDocument(text, { schema: 'failsafe' }).contents;
  let node = root;
  for (const [index, step] of way.entries()) {
    const inner = childOf(node, step);
    if (inner === undefined && isMap(node)) {
      // Missing parents are written together with the value.
      const nested = [...way.slice(index + 1), String(last)].reduceRight<Entry>(
        (value, key) => ({ [key]: value }),
        entry,
      );
      return put(text, node, String(step), nested, eol);
    }
    node = inner;
  }
  if (!isMap(node)) throw new Error(`no mapping: ${way.join('.')}`);
  return put(text, node, String(last), entry, eol);
}

function childOf(node: unknown, step: string | number): unknown {
  if (isMap(node)) return pairOf(node, String(step))?.value ?? undefined;
  return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function put(text: string, map: YAMLMap, key: string, entry: Entry, eol: string): string {
  const there = pairOf(map, key);
  if (map.flow === true) {
    const value = flow(entry);
    if (there !== undefined) {
      const [from, to] = rangeOf(there.value);
      return spliced(text, from, to, value);
    }
    const behind = map.items.at(-1);
    if (behind === undefined) {
      const [from, to] = rangeOf(map);
      return spliced(text, from, to, `{ ${key}: ${value} }`);
    }
    const [, end] = rangeOf(behind.value);
    return spliced(text, end, end, `, ${key}: ${value}`);
  }
  const [start] = rangeOf(map.items[0]?.key);
  const indent = ' '.repeat(start - lineStart(text, start));
  const lines = block(key, entry, indent);
  if (there !== undefined) {
    const from = rangeOf(there.key)[0];
    const to = contentEnd(text, there);
    return spliced(text, from, to, lines.join(eol).trimStart());
  }
  const end = lineEnd(text, contentEnd(text, map.items.at(-1)));
  const before = end > 0 && text[end - 1] === '\n' ? '' : eol;
  return spliced(text, end, end, `${before}${lines.join(eol)}${eol}`);
}

/** Where the text of a pair ends, without its line end and a comment after it. */
function contentEnd(text: string, pair: Pair | undefined): number {
  const [from, to] = rangeOf(pair?.value);
  return from + text.slice(from, to).trimEnd().length;
}

function spliced(text: string, from: number, to: number, instead: string): string {
  return `${text.slice(0, from)}${instead}${text.slice(to)}`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Start and end of a node's own text. */
function rangeOf(node: unknown): readonly [from: number, to: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  if (!Array.isArray(range)) throw new Error('a node without a place');
  return [Number(range[0]), Number(range[1])];
}

/** Maximum width of a mapping written on one line. */
const ONE_LINE = 80;

function block(key: string, entry: Entry, indent: string): readonly string[] {
  const line = `${indent}${key}: ${flow(entry)}`;
  // At the margin every key gets its own line, as people write these files.
  if (!isMapping(entry) || (indent !== '' && line.length <= ONE_LINE)) return [line];
  const inner = Object.entries(entry).map(([name, value]) => block(name, value, `${indent}  `));
  return [`${indent}${key}:`, ...inner.flat()];
}

function isMapping(entry: Entry): entry is { readonly [key: string]: Entry } {
  return typeof entry === 'object' && !Array.isArray(entry);
}

function flow(entry: Entry): string {
  if (typeof entry === 'string') return written(entry);
  if (typeof entry === 'number') return String(entry);
  if (!isMapping(entry)) return `[${entry.map(flow).join(', ')}]`;
  const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${flow(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Text that needs no quotes anywhere, not even in a mapping on one line. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@+/:-]*[\p{L}\p{N}._@+/-])?$/u;

function written(text: string): string {
  return PLAIN.test(text) && !text.includes(': ') ? text : JSON.stringify(text);
}
