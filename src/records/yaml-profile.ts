import { CST, Lexer } from 'yaml';
import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';
import { DEPTH } from './limits.ts';

// The first look at a file: its lexemes one after another, before anything is built from them. What the
// profile forbids, and what would be expensive to build, is refused here.

export interface YamlComment {
  readonly at: number;
  readonly text: string;
}

export interface Profile {
  readonly faults: readonly Fault[];
  readonly comments: readonly YamlComment[];
  /** The lexemes of the text; complete only if there are no faults. */
  readonly lexemes: readonly string[];
}

/** Lexemes (including spaces and line ends) allowed for each node. */
const LEXEMES_PER_NODE = 8;

const FEATURES: Partial<Record<CST.TokenType, string>> = {
  'directive-line': 'directive',
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'explicit-key-ind': 'complex-key',
};

const NODES: ReadonlySet<string | null> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-seq-start',
  'flow-map-start',
]);
const INVISIBLE: ReadonlySet<string | null> = new Set(['space', 'newline', 'comment']);
/** Lexemes that the lexer inserts and that are not in the text. */
const MARKS: ReadonlySet<string | null> = new Set(['doc-mode', 'flow-error-end']);

/** Follows the depth of the text without building anything. */
class Depth {
  readonly #indents: number[] = [];
  #flow = 0;
  #itemsInLine = 0;
  #freshSince: number | null = 0;

  /** A line of the text begins at `at`. */
  line(at: number): void {
    this.#freshSince = at;
  }

  /** Takes one visible lexeme; returns true if it is nested too deeply. */
  passes(type: CST.TokenType | null, at: number): boolean {
    if (this.#freshSince !== null && this.#flow === 0) {
      const indent = at - this.#freshSince;
      while ((this.#indents.at(-1) ?? -1) >= indent) this.#indents.pop();
      this.#indents.push(indent);
      this.#itemsInLine = 0;
      this.#freshSince = null;
    }
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#flow += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end')
      this.#flow = Math.max(0, this.#flow - 1);
    if (type === 'seq-item-ind') this.#itemsInLine += 1;
    // A value on a line of its own may be indented one step further than its depth.
    return this.#flow > DEPTH || this.#itemsInLine > DEPTH || this.#indents.length > DEPTH + 1;
  }
}

/**
 * Reads the lexemes of `text` in linear time and stops at the first exceeded limit. If there are faults,
 * nothing may be built from the text.
 */
export function profileOf(text: string, limits: Limits): Profile {
  const faults: Fault[] = [];
  const comments: YamlComment[] = [];
  const lexemes: string[] = [];
  const depth = new Depth();
  let at = 0;
  let counted = 0;
  let nodes = 0;
  let documentEnds = 0;
  let begun = false;
  let scalarNext = false;
  const ending = (fault: Fault): Profile => ({ faults: [...faults, fault], comments, lexemes });

  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    const type: CST.TokenType | null = scalarNext ? null : CST.tokenType(lexeme);
    if (MARKS.has(type)) continue;
    counted += 1;
    if (NODES.has(type)) nodes += 1;
    if (nodes > limits.nodes || counted > limits.nodes * LEXEMES_PER_NODE) {
      return ending(faultAt(at, 'file.too-many-nodes', '', `≤ ${limits.nodes}`));
    }
    if (!INVISIBLE.has(type) && depth.passes(type, at)) {
      return ending(faultAt(at, 'file.too-deep', '', `≤ ${DEPTH}`));
    }
    if (type === 'doc-end') documentEnds += 1;
    if ((type === 'doc-start' && begun) || documentEnds > 1) {
      return ending(faultAt(at, 'file.yaml-feature', 'second-document'));
    }
    begun ||= type === 'doc-start' || NODES.has(type);
    const feature = type && FEATURES[type];
    if (feature) faults.push(faultAt(at, 'file.yaml-feature', feature));
    if (type === 'comment') comments.push({ at, text: lexeme });

    // The text of a plain or block scalar follows a token of its own, which has no length.
    scalarNext = type === 'scalar';
    if (scalarNext) continue;
    at += lexeme.length;
    if (lexeme.endsWith('\n')) depth.line(at);
  }
  return { faults, comments, lexemes };
}
