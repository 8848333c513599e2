import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';

/** An expression in the form audits look at, parsed by GitHub's own parser. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `github.event.inputs.x`, in lower case; `*` for a computed index. */
  | { readonly kind: 'path'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'compare';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** The pieces of a text with expressions; null for an invalid expression. */
export type ExpressionPiece =
  | { readonly text: string }
  | { readonly expression: Expression | null; readonly source: string };

const CONTEXTS =
  'github inputs env vars secrets matrix needs steps job jobs runner strategy input'.split(' ');
const STATUS = ['always', 'success', 'failure', 'cancelled'];
const FUNCTIONS = [...STATUS, 'hashfiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
const LONGEST = 10_000;

/** Parses the inside of `${{ }}`; null if it is empty or not an expression. */
export function parseExpression(source: string): Expression | null {
  if (source.trim() === '' || source.length > LONGEST) return null;
  try {
    return ours(new Parser(new Lexer(source).lex().tokens, CONTEXTS, FUNCTIONS).parse());
  } catch {
    // A future context or function, or a typo: its value is unknown.
    return null;
  }
}

function ours(expr: Expr): Expression {
  if (expr instanceof Grouping) return ours(expr.group);
  if (expr instanceof Literal) {
    return { kind: 'literal', value: scalar(expr.literal.coerceString(), expr) };
  }
  if (expr instanceof Unary) return { kind: 'not', of: ours(expr.expr) };
  if (expr instanceof Logical)
    return {
      kind: expr.operator.type === TokenType.AND ? 'and' : 'or',
      parts: expr.args.map(ours),
    };
  if (expr instanceof Binary)
    return {
      kind: 'compare',
      operator: expr.operator.lexeme,
      left: ours(expr.left),
      right: ours(expr.right),
    };
  if (expr instanceof FunctionCall)
    return {
      kind: 'call',
      name: expr.functionName.lexeme.toLowerCase(),
      args: expr.args.map(ours),
    };
  if (expr instanceof ContextAccess)
    return { kind: 'path', path: [expr.name.lexeme.toLowerCase()] };
  if (expr instanceof IndexAccess) return indexed(expr);
  return { kind: 'path', path: ['*'] };
}

function scalar(text: string, { token }: Literal): string | number | boolean | null {
  if (token.type === TokenType.NUMBER) return Number(text);
  if (token.type === TokenType.TRUE) return true;
  if (token.type === TokenType.FALSE) return false;
  return token.type === TokenType.NULL ? null : text;
}

function indexed({ expr, index }: IndexAccess): Expression {
  const before = ours(expr);
  const path = before.kind === 'path' ? before.path : ['*'];
  const inner = ours(index);
  const key = inner.kind === 'literal' ? String(inner.value).toLowerCase() : '*';
  return { kind: 'path', path: [...path, key] };
}

/** Splits a text at its `${{ }}`, as GitHub does: braces inside quotation marks do not end it. */
export function expressionPieces(text: string): readonly ExpressionPiece[] {
  const pieces: ExpressionPiece[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('${{', at);
    if (start < 0) break;
    const end = endOf(text, start + 3);
    if (end < 0) break;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    const source = text.slice(start + 3, end);
    pieces.push({ expression: parseExpression(source), source: source.trim() });
    at = end + 2;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function endOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length - 1; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

/** Every path and call below an expression, including itself. */
export function walk(expression: Expression): readonly Expression[] {
  const below =
    expression.kind === 'call'
      ? expression.args
      : expression.kind === 'not'
        ? [expression.of]
        : expression.kind === 'and' || expression.kind === 'or'
          ? expression.parts
          : expression.kind === 'compare'
            ? [expression.left, expression.right]
            : [];
  return [expression, ...below.flatMap(walk)];
}

/** Returns true if one of the four status functions is called, with which a condition refers to earlier results. */
export function namesStatus(expression: Expression): boolean {
  return walk(expression).some((each) => each.kind === 'call' && STATUS.includes(each.name));
}
