import { type Expression, namesStatus, parseExpression, expressionPieces } from './expression.ts';
import { expressionHolds, type World } from './world.ts';

/**
 * The meaning of an `if`, as GitHub reads it. Without braces the whole text is the expression; with text
 * around the braces it is a non-empty text, which always holds, whatever the expressions are. Unless a status
 * function is called, `success() &&` is prepended.
 */
export interface Condition {
  /** Null if it cannot be determined. */
  readonly expression: Expression | null;
  readonly status: boolean;
}

const TEXT: Expression = { kind: 'literal', value: true };

/** `raw`: the scalar with all its spaces and line ends. */
export function readCondition(raw: string): Condition {
  if (!raw.includes('${{')) return whole(raw);
  const pieces = expressionPieces(raw);
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && 'expression' in first) {
    return whole(first.source);
  }
  const status = pieces.some(
    (piece) => 'expression' in piece && piece.expression !== null && namesStatus(piece.expression),
  );
  return { expression: TEXT, status };
}

function whole(source: string): Condition {
  const expression = parseExpression(source);
  return { expression, status: expression === null || namesStatus(expression) };
}

/** Whether it holds in that world: true, false, or null if unknown. */
export function conditionHolds({ expression, status }: Condition, world: World): boolean | null {
  const said = expression === null ? null : expressionHolds(expression, world);
  if (status) return said;
  const success = world.status('success');
  if (success === false || said === false) return false;
  return success === true ? said : null;
}

const NOTHING: World = { value: () => undefined, status: () => undefined };

/** Returns true if a value that is true or false, written or as an expression, is false in every case. */
export function isFalse(text: string): boolean {
  if (!text.includes('${{')) return text.toLowerCase() === 'false';
  return conditionHolds({ ...readCondition(text), status: true }, NOTHING) === false;
}
