import type { YamlEntry } from './entry.ts';

/** Stands for an object or list in a matrix, whose value is unknown. */
const COMPUTED = '${{ computed }}';

/** All values that each name may have: lists, and what `include` adds. */
export function matrixOf(entry: YamlEntry | null): ReadonlyMap<string, readonly string[]> | null {
  if (entry === null) return new Map();
  if (!entry.isMap) return null;
  const values = new Map<string, string[]>();
  /** Names in `include`: GitHub applies it after `exclude`. */
  const included = new Set<string>();
  const add = (name: string, texts: readonly string[]): void => {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), ...texts]);
  };
  for (const [{ text: name }, value] of entry.pairs) {
    if (name === 'exclude') continue;
    if (name === 'include') {
      if (value.items.length === 0 && value.text !== null) return null;
      for (const row of value.items) {
        for (const [key, each] of row.pairs) {
          included.add(key.text.toLowerCase());
          add(key.text, [each.text?.text ?? COMPUTED]);
        }
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
  for (const row of entry.get('exclude')?.items ?? []) {
    // Values that are only excluded together may still occur in other combinations.
    const [only, ...more] = row.pairs;
    const name = only?.[0].text.toLowerCase() ?? '';
    const excluded = only?.[1].text?.text ?? null;
    if (more.length > 0 || excluded === null || included.has(name)) continue;
    const left = values.get(name)?.filter((each) => each !== excluded);
    if (left !== undefined) values.set(name, left);
  }
  return values;
}
