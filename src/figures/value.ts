/** Below this many records a share, a median or a rate says more about chance than about the work. */
export const FEWEST = 5;

/** The value of a figure. `of`: number of records it was counted from. */
export type Value =
  | { readonly kind: 'count'; readonly number: number; readonly of: number }
  /** `part` of `of` records. */
  | { readonly kind: 'share'; readonly part: number; readonly of: number }
  | { readonly kind: 'median'; readonly number: number; readonly of: number }
  | { readonly kind: 'total'; readonly number: number; readonly of: number }
  | { readonly kind: 'rate'; readonly perWeek: number; readonly of: number }
  | { readonly kind: 'not-enough'; readonly of: number };

export function count(number: number): Value {
  return { kind: 'count', number, of: number };
}

/** A share; fewer than `FEWEST` records are too few for one. */
export function share(part: number, of: number): Value {
  return of < FEWEST ? { kind: 'not-enough', of } : { kind: 'share', part, of };
}

/** The middle number; for an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): Value {
  const of = numbers.length;
  if (of < FEWEST) return { kind: 'not-enough', of };
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low = 0, high = low] = sorted.slice(Math.ceil(of / 2) - 1, Math.floor(of / 2) + 1);
  return { kind: 'median', number: (low + high) / 2, of };
}

export function total(numbers: readonly number[]): Value {
  const of = numbers.length;
  if (of < FEWEST) return { kind: 'not-enough', of };
  return { kind: 'total', number: numbers.reduce((sum, number) => sum + number, 0), of };
}

/** `days`: the length of the period in whole days. */
export function rate(of: number, days: number): Value {
  return of < FEWEST ? { kind: 'not-enough', of } : { kind: 'rate', perWeek: (of * 7) / days, of };
}
