/** Compares by UTF-16 code units, the same on every machine and in every language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Compares GitHub's ids, which are whole numbers written as text of any length. */
export function byId(one: string, other: string): number {
  return one.length - other.length || byText(one, other);
}
