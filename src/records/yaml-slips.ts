import type { Limits } from './limits.ts';
import { profileOf } from './yaml-profile.ts';
import {
  closingOf,
  depthOf,
  lineOf,
  type LineSlip,
  type SlipCause,
  slipOf,
  unquoted,
  valueOf,
} from './yaml-line-slips.ts';
import { yamlErrors } from './yaml-tree.ts';

// What people mean who write invalid YAML: the cause of each slip, and the text in a form in which reading
// can continue, so that one slip does not hide the faults behind it. A mended text is never used as a file's
// value.

export interface Slip {
  /** UTF-16 units from the beginning of the original text. */
  readonly at: number;
  readonly cause: SlipCause;
  /** The character it is about, if there is one. */
  readonly character: string;
}

export interface Mended {
  readonly slips: readonly Slip[];
  /** The text to continue with, with as many lines as the original; null if it cannot be read. */
  readonly text: string | null;
  /** Lines, from 0, that differ from the original. */
  readonly lines: ReadonlySet<number>;
}

/** Number of slips looked for in one file; any others show after these are mended. */
const ROUNDS = 20;

/** Slips whose message names the character. */
const NAMED: ReadonlySet<SlipCause> = new Set([
  'quotes',
  'leading',
  'unclosed-quote',
  'unclosed-bracket',
]);

/** Finds the slips of a text that has errors, and mends one after another. */
export function mend(text: string, limits: Limits): Mended {
  const original = text.split('\n');
  const starts = startsOf(original);
  const slips: Slip[] = [];
  const touched = new Set<number>();
  const note = ({ line, column, cause }: Omit<LineSlip, 'mended'>): void => {
    const character = NAMED.has(cause) ? lineOf(original, line).charAt(column) : '';
    slips.push({ at: Number(starts[line]) + column, cause, character });
  };
  const lines = [...original];
  for (const found of [...conflicts(lines), ...tabs(lines)]) {
    // Tabs, and a whole merge conflict, are reported once.
    if (!slips.some(({ cause }) => cause === found.cause)) note(found);
    lines[found.line] = found.mended;
    touched.add(found.line);
  }
  const result = (readable: boolean): Mended => ({
    slips,
    text: readable ? lines.join('\n') : null,
    lines: touched,
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const current = lines.join('\n');
    const { faults, lexemes } = profileOf(current, limits);
    if (faults.length > 0) return result(false);
    const [error] = yamlErrors(lexemes);
    if (error === undefined) return result(true);
    const line = lineAt(lines, error);
    const found = slipNear(lines, line, error - Number(startsOf(lines)[line]));
    if (found === null || touched.has(found.line)) {
      if (!touched.has(line))
        note({ line, column: indentOf(lineOf(lines, line)), cause: 'unknown' });
      return result(false);
    }
    note(found);
    lines[found.line] = found.mended;
    touched.add(found.line);
  }
  return result(false);
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines) starts.push(Number(starts.at(-1)) + line.length + 1);
  return starts;
}

function lineAt(lines: readonly string[], offset: number): number {
  const line = startsOf(lines).findLastIndex((start) => start <= offset);
  // An error at the end of a text belongs to the last non-empty line.
  let last = Math.min(line, lines.length - 1);
  while (last > 0 && lineOf(lines, last).trim() === '') last -= 1;
  return last;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;

/** An unfinished merge: the first side is read, the rest becomes a comment. */
function conflicts(lines: readonly string[]): readonly LineSlip[] {
  if (!lines.some((line) => line.startsWith('<<<<<<<'))) return [];
  const found: LineSlip[] = [];
  let theirs = false;
  for (const [line, text] of lines.entries()) {
    const isMarker = MARKER.test(text);
    if (isMarker) theirs = text.startsWith('=') || text.startsWith('|');
    if (isMarker || theirs) found.push({ line, column: 0, cause: 'conflict', mended: '#' });
  }
  return found;
}

function tabs(lines: readonly string[]): readonly LineSlip[] {
  return lines.flatMap((text, line): readonly LineSlip[] => {
    const indent = /^ *\t\s*/.exec(text)?.[0];
    if (indent === undefined || text.trim() === '') return [];
    // An indent step is two spaces; a single space before a tab is part of it.
    const steps =
      indent.split('\t').length - 1 + Math.floor(indent.replaceAll('\t', '').length / 2);
    const mended = `${'  '.repeat(steps)}${text.trimStart()}`;
    return [{ line, column: indent.indexOf('\t'), cause: 'tab', mended }];
  });
}

/** The slip behind an error: usually on its line, often on the one before, for brackets and quotes further above. */
function slipNear(lines: readonly string[], line: number, column: number): LineSlip | null {
  const quote = unclosedQuote(lines, line);
  if (quote !== null) return quote;
  const before = lastWritten(lines, line);
  return (
    slipOf(lines, line) ??
    unclosedBracket(lines, line) ??
    (before === null ? null : slipOf(lines, before)) ??
    noColon(lines, line, column) ??
    indentation(lines, line)
  );
}

function lastWritten(lines: readonly string[], line: number): number | null {
  let before = line - 1;
  while (before >= 0 && /^\s*(?:#|$)/.test(lineOf(lines, before))) before -= 1;
  return before < 0 ? null : before;
}

/** A quotation without an end swallows what follows, so it is looked for from the top. */
function unclosedQuote(lines: readonly string[], until: number): LineSlip | null {
  for (const [line, text] of lines.slice(0, until + 1).entries()) {
    const { at, value } = valueOf(text);
    if (!/^["']/.test(value) || closingOf(value) !== null) continue;
    const next = lineOf(lines, line + 1);
    if (next.trim() !== '' && !/^\s*(?:- )?[a-z-]+:(?:\s|$)/.test(next)) continue;
    const mended = `${text.slice(0, at)}${JSON.stringify(value.slice(1))}`;
    return { line, column: at, cause: 'unclosed-quote', mended };
  }
  return null;
}

/** A bracket without an end swallows what follows, too; it is the nearest one above. */
function unclosedBracket(lines: readonly string[], from: number): LineSlip | null {
  for (let line = from; line >= 0; line -= 1) {
    const text = lineOf(lines, line);
    const { at, value } = valueOf(text);
    const bare = unquoted(value);
    if (!/^[{[]/.test(value) || depthOf(bare) <= 0) continue;
    const mended = `${text.slice(0, at)}${value.startsWith('{') ? '{}' : '[]'}`;
    return { line, column: at, cause: 'unclosed-bracket', mended };
  }
  return null;
}

/** A line without a colon is not a key; after a text it may be meant as its second line. */
function noColon(lines: readonly string[], line: number, column: number): LineSlip | null {
  const text = lineOf(lines, line);
  if (column > text.length || /:(?:\s|$)|^\s*(?:-|#|$)/.test(text)) return null;
  const key = /^(\s*[a-z][a-z-]*) (?=\S)/.exec(text)?.[1];
  const mended = key === undefined ? '#' : `${key}: ${JSON.stringify(text.slice(key.length + 1))}`;
  return { line, column: indentOf(text), cause: 'no-colon', mended };
}

function indentation(lines: readonly string[], line: number): LineSlip | null {
  const isKey = (at: number): boolean => /^\s*[a-z-]+:(?:\s|$)/.test(lineOf(lines, at));
  const indent = (at: number): number => indentOf(lineOf(lines, at));
  const moved = (at: number, to: number): LineSlip => {
    const mended = `${' '.repeat(to)}${lineOf(lines, at).trimStart()}`;
    return { line: at, column: indent(at), cause: 'indentation', mended };
  };
  const next = line + 1;
  const before = lastWritten(lines, line);
  const isSibling = before !== null && indent(before) === indent(next);
  if (isKey(line) && isKey(next) && indent(next) > indent(line) && !isSibling) {
    return moved(next, indent(line));
  }
  if (before === null || !isKey(line) || indent(before) === indent(line)) return null;
  // The first line sets the column of all others; if only that one is indented further, it is at fault.
  const isFirst = lastWritten(lines, before) === null;
  return isFirst && indent(line) === 0 ? moved(before, 0) : moved(line, indent(before));
}
