import { CST, Lexer } from 'yaml';

/** Deeper than any workflow; building much deeper text could overflow the stack. */
const DEPTH = 100;
/** Columns before the first lexeme of a line: each level takes at least one. */
const INDENT = 200;

/** Returns true if a text is nested too deeply to be built. Takes linear time. */
export function isTooDeep(text: string): boolean {
  let flow = 0;
  let nestedInLine = 0;
  let lineBegins = true;
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = scalarNext ? null : CST.tokenType(lexeme);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') nestedInLine += 1;
    const indented = type === 'space' && lineBegins && lexeme.length > INDENT;
    if (flow > DEPTH || nestedInLine > DEPTH || indented) return true;
    // The text of a plain or block scalar follows a token of its own.
    scalarNext = type === 'scalar';
    if (scalarNext) continue;
    lineBegins = lexeme.endsWith('\n');
    if (lineBegins) nestedInLine = 0;
  }
  return false;
}
