// What a single line of broken YAML reveals.

export type SlipCause =
  | 'conflict'
  | 'tab'
  | 'quotes'
  | 'colon'
  | 'no-space'
  | 'no-colon'
  | 'unclosed-quote'
  | 'after-quote'
  | 'backslash'
  | 'hash'
  | 'unclosed-bracket'
  | 'leading'
  | 'indentation'
  | 'unknown';

/** A slip in one line, and the line in a form in which reading can continue. */
export interface LineSlip {
  readonly line: number;
  readonly column: number;
  readonly cause: SlipCause;
  readonly mended: string;
}

interface Parts {
  /** Where the value begins. */
  readonly at: number;
  readonly value: string;
}

/** The text of a line, from 0; empty before the first and behind the last. */
export function lineOf(lines: readonly string[], line: number): string {
  return lines[line] ?? '';
}

/** What follows `- ` and `key: ` on a line. */
export function valueOf(text: string): Parts {
  const value = text.replace(/^\s*(?:- +)*(?:[^\s#:"'{}[\],&*!|>%@`-][^:#]*?:(?: +|\r?$))?/, '');
  return { at: text.length - value.length, value: value.trimEnd() };
}

const CURLY = /^[“”„‟»«‘’‚‹›]/;
const LEADING = /^(?:[@`%&*!,\]}]|[-?|>](?=\s|$)|[|>](?=[^\s+-]))/;

/** The slip that one line shows on its own; null if it shows none. */
export function slipOf(lines: readonly string[], line: number): LineSlip | null {
  const text = lineOf(lines, line);
  const { at, value } = valueOf(text);
  const requoted = `${text.slice(0, at)}${JSON.stringify(value)}`;
  const slip = (cause: SlipCause, offset: number, mended = requoted): LineSlip => {
    const column = at + offset;
    return { line, column, cause, mended };
  };
  if (CURLY.test(value)) return slip('quotes', 0);
  if (/^["']/.test(value)) return inQuotes(value, slip, text);
  if (/^[{[]/.test(value)) return inBrackets(value, slip, text.slice(0, at));
  if (LEADING.test(value)) return slip('leading', 0);
  const colon = value.search(/:(?:\s|$)/);
  if (colon > 0) return slip('colon', colon);
  const squeezed = /^(\s*(?:- +)*[a-z][a-z-]*):(?=[^\s/\d])/.exec(text)?.[1];
  if (squeezed === undefined || at > squeezed.length + 1) return null;
  const mended = `${squeezed}: ${JSON.stringify(text.slice(squeezed.length + 1))}`;
  return { line, column: squeezed.length, cause: 'no-space', mended };
}

type MakeSlip = (cause: SlipCause, offset: number, mended?: string) => LineSlip;

function inQuotes(value: string, slip: MakeSlip, text: string): LineSlip | null {
  const closing = closingOf(value);
  if (closing === null) return null;
  const rest = value.slice(closing + 1);
  if (/\S/.test(rest) && !/^\s+#/.test(rest)) return slip('after-quote', closing + 1);
  const backslash = /\\(?![0abtnvfre "/\\N_LPxuU])/.exec(value);
  if (!value.startsWith('"') || backslash === null) return null;
  return slip('backslash', backslash.index, text.replaceAll('\\', '/'));
}

/** Where a quotation at the beginning of a value ends; null if it does not end on this line. */
export function closingOf(value: string): number | null {
  const pattern = value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const closed = pattern.exec(value)?.[0];
  return closed === undefined ? null : closed.length - 1;
}

/** The text with quotations blanked, so that brackets and colons in them do not count. */
export function unquoted(value: string): string {
  return value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => 'x'.repeat(quoted.length));
}

function inBrackets(value: string, slip: MakeSlip, head: string): LineSlip | null {
  const bare = unquoted(value);
  const mended = `${head}${value.startsWith('{') ? '{}' : '[]'}`;
  const hash = bare.search(/\s#/);
  if (hash >= 0 && depthOf(bare.slice(0, hash)) > 0) return slip('hash', hash + 1, mended);
  const leading = /(?:[{[,]|:\s)\s*(?=[@`%&*!]|-(?:[\s,}\]]|$))/.exec(bare);
  if (leading !== null) return slip('leading', leading.index + leading[0].length, mended);
  const colon = /[{,]\s*[^{}[\],:]+:\s[^{}[\],:]*(:)\s/.exec(bare);
  if (colon !== null) return slip('colon', colon.index + colon[0].lastIndexOf(':'), mended);
  return null;
}

/** How many brackets the line opens more than it closes; negative if it closes more. */
export function depthOf(bare: string): number {
  return [...bare.matchAll(/[{[]/g)].length - [...bare.matchAll(/[}\]]/g)].length;
}
