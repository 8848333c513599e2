import { type Expression, expressionPieces, walk } from './expression.ts';
import { OPEN } from './world.ts';

/** Stands for the commit or tag that the gate judges, and for what people choose freely. */
export const JUDGED = '\uE001';
export const CHOSEN = '\uE002';
const MARKS = /[\uE000-\uE002]/g;
/** More alternatives than people write. */
const MOST = 64;

/** Looks a path up: all values it may have (with placeholders for what is unknown), or null. */
export type Lookup = (path: readonly string[]) => readonly string[] | null;

export function isOpen(value: string): boolean {
  return value.search(MARKS) >= 0;
}

/** The same with a single placeholder, for conditions, which do not distinguish them. */
export function opened(value: string): string {
  return value.replaceAll(MARKS, OPEN);
}

/** The literal text of a value, with a space for each unknown part. */
export function literalText(value: string): string {
  return value.replaceAll(MARKS, ' ');
}

/** Every text that a text with expressions may become. */
export function alternatives(text: string, lookup: Lookup): readonly string[] {
  let all: readonly string[] = [''];
  for (const piece of expressionPieces(text)) {
    const each =
      'text' in piece
        ? [piece.text]
        : piece.expression === null
          ? [OPEN]
          : valuesOf(piece.expression, lookup);
    all = product(all, each);
  }
  return all;
}

function product(ones: readonly string[], others: readonly string[]): readonly string[] {
  const distinct = [...new Set(others)];
  const few = ones.length * distinct.length > MOST ? [OPEN] : distinct;
  return ones.flatMap((one) => few.map((other) => `${one}${other}`));
}

function valuesOf(expression: Expression, lookup: Lookup): readonly string[] {
  switch (expression.kind) {
    case 'literal':
      return [expression.value === null ? '' : String(expression.value)];
    case 'path':
      return lookup(expression.path) ?? [OPEN];
    case 'and':
      return expression.parts.slice(-1).flatMap((last) => valuesOf(last, lookup));
    case 'or':
      return expression.parts
        .flatMap((part) => valuesOf(part, lookup))
        .filter((each) => each !== '');
    case 'not':
    case 'compare':
      return ['true', 'false'];
    case 'call':
      return called(expression.name, expression.args, lookup);
  }
}

function called(name: string, args: readonly Expression[], lookup: Lookup): readonly string[] {
  const [first = [], ...rest] = args.map((arg) => valuesOf(arg, lookup));
  if (name === 'fromjson') return first.flatMap(elements);
  if (name === 'tojson' || name === 'join') return first;
  if (name !== 'format') return [OPEN];
  return first.flatMap((pattern) => {
    let all: readonly string[] = [''];
    for (const [index, part] of pattern.split(/\{(\d+)\}/).entries()) {
      all = product(all, index % 2 === 0 ? [part] : (rest[Number(part)] ?? [OPEN]));
    }
    return all;
  });
}

/** The elements of a JSON list; anything is possible if the text is not one. */
function elements(json: string): readonly string[] {
  if (isOpen(json) || json.length > 100_000) return [OPEN];
  try {
    const value: unknown = JSON.parse(json);
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null
        ? Object.values(each).map((inner) => (typeof inner === 'object' ? OPEN : String(inner)))
        : [String(each)],
    );
  } catch {
    return [OPEN];
  }
}

/** The last parts of the paths in a text's expressions: `PROD_HOST` of `secrets.PROD_HOST`. */
export function namesIn(text: string): readonly string[] {
  return expressionPieces(text).flatMap((piece) =>
    'text' in piece || piece.expression === null
      ? []
      : walk(piece.expression).flatMap((each) =>
          each.kind === 'path' && /^(?:secrets|vars|needs|steps)(?:\.|$)/.test(each.path.join('.'))
            ? [
                each.path
                  .slice(1)
                  .filter((part) => part !== 'outputs')
                  .join(' '),
              ]
            : [],
        ),
  );
}

/** All paths in a text's expressions. */
export function pathsIn(text: string): readonly (readonly string[])[] {
  return expressionPieces(text).flatMap((piece) =>
    'text' in piece || piece.expression === null
      ? []
      : walk(piece.expression).flatMap((each) => (each.kind === 'path' ? [each.path] : [])),
  );
}
