import type { Entry } from './entry.ts';

/** What an object or list in a matrix comes to: nobody can tell. */
const COMPUTED = '${{ computed }}';

/** All values that may come to each name: lists, and what `include` adds. */
export function matrixOf(entry: Entry | null): ReadonlyMap<string, readonly string[]> | null {
  if (entry === null) return new Map();
  if (!entry.isMap) return null;
  const values = new Map<string, string[]>();
  const add = (name: string, texts: readonly string[]): void => {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), ...texts]);
  };
  for (const [{ text: name }, value] of entry.pairs) {
    if (name === 'exclude') continue;
    if (name === 'include') {
      if (value.items.length === 0 && value.text !== null) return null;
      for (const row of value.items) {
        for (const [key, each] of row.pairs) add(key.text, [each.text?.text ?? COMPUTED]);
      }
      continue;
    }
    const single = value.text;
    add(
      name,
      single === null
        ? value.items.map((item) => item.text?.text ?? COMPUTED)
        : [single.text === '' ? COMPUTED : single.text],
    );
    // `matrix.target.env` of a list of objects.
    for (const row of value.items) {
      for (const [key, each] of row.pairs) {
        add(`${name}.${key.text}`, [each.text?.text ?? COMPUTED]);
      }
    }
  }
  return values;
}
