import type { Expression } from './expression.ts';

/** Stands in a text for an unknown part. */
export const OPEN = '\uE000';

export type Scalar = string | number | boolean | null;

/** What is known where an expression is evaluated; undefined for what is not. */
export interface World {
  /** The value of a path; a text may contain `OPEN` for an unknown part. */
  readonly value: (path: readonly string[]) => Scalar | undefined;
  readonly status: (name: string) => boolean | undefined;
}

/** Whether an expression holds: true, false, or null if unknown. */
export function expressionHolds(expression: Expression, world: World): boolean | null {
  const value = evaluate(expression, world);
  return value === undefined ? null : truth(value);
}

function truth(value: Scalar): boolean | null {
  if (typeof value === 'string' && value.includes(OPEN)) {
    return value.replaceAll(OPEN, '') === '' ? null : true;
  }
  return value !== '' && value !== 0 && value !== false && value !== null;
}

function evaluate(expression: Expression, world: World): Scalar | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return world.value(expression.path);
    case 'not': {
      const said = expressionHolds(expression.of, world);
      return said === null ? undefined : !said;
    }
    case 'and':
    case 'or':
      return joined(expression, world);
    case 'compare':
      return compared(expression, world);
    case 'call':
      return called(expression, world);
  }
}

/** A deciding part decides wherever it is; the result is that part's value, as in GitHub. */
function joined(
  { kind, parts }: Expression & { readonly kind: 'and' | 'or' },
  world: World,
): Scalar | undefined {
  let open = false;
  let last: Scalar | undefined;
  for (const part of parts) {
    last = evaluate(part, world);
    const said = last === undefined ? null : truth(last);
    if (said === null) open = true;
    else if (said === (kind === 'or')) return open ? said : last;
  }
  return open ? undefined : last;
}

function compared(
  { operator, left, right }: Expression & { readonly kind: 'compare' },
  world: World,
): Scalar | undefined {
  const [one, other] = [evaluate(left, world), evaluate(right, world)];
  if (one === undefined || other === undefined) return undefined;
  if (operator !== '==' && operator !== '!=') return undefined;
  const equal = equals(one, other);
  return equal === null ? undefined : equal === (operator === '==');
}

/** Compares texts case-insensitively, as GitHub does; null if unknown. */
function equals(one: Scalar, other: Scalar): boolean | null {
  if (typeof one === 'string' && typeof other === 'string') {
    if (one.includes(OPEN)) return mayBe(one, other) ? null : false;
    if (other.includes(OPEN)) return mayBe(other, one) ? null : false;
    return one.toLowerCase() === other.toLowerCase();
  }
  if (typeof one === typeof other) return one === other;
  if ([one, other].some((each) => typeof each === 'string' && each.includes(OPEN))) return null;
  return Number(one) === Number(other);
}

/** Returns true if a text with open parts may become this text; both may be open. */
export function mayBe(open: string, text: string): boolean {
  const around = open.toLowerCase().split(OPEN);
  const first = around.slice(0, 1).join('');
  const last = around.slice(-1).join('');
  const folded = text.toLowerCase();
  if (folded.includes(OPEN)) return true;
  return (
    folded.startsWith(first) && folded.endsWith(last) && folded.length >= first.length + last.length
  );
}

function called(
  { name, args }: Expression & { readonly kind: 'call' },
  world: World,
): Scalar | undefined {
  const status = args.length === 0 ? world.status(name) : undefined;
  if (status !== undefined) return status;
  const [text, part] = args.map((arg) => evaluate(arg, world));
  if (typeof text !== 'string' || typeof part !== 'string' || part.includes(OPEN)) return undefined;
  const [whole, piece] = [text.toLowerCase(), part.toLowerCase()];
  const open = whole.includes(OPEN);
  if (name === 'contains') return whole.includes(piece) || (open ? undefined : false);
  if (name === 'startswith') return begins(whole.replace(/\uE000.*$/s, ''), piece, open);
  if (name === 'endswith')
    return begins(reversed(whole.replace(/^.*\uE000/s, '')), reversed(piece), open);
  return undefined;
}

function begins(known: string, piece: string, open: boolean): boolean | undefined {
  if (known.startsWith(piece)) return true;
  return open && piece.startsWith(known) ? undefined : false;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}
