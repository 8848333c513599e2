import { type Document, isAlias, isMap, isPair, isSeq, visit } from 'yaml';

/** More nodes than any workflow has; nested aliases can expand a short text to billions. */
const NODES = 200_000;
/** Each alias is searched for in the whole document. */
const ALIASES = 200;

/** Returns true if a document has too many nodes once every alias is expanded, or if an alias contains itself. */
export function isTooMuch(document: Document): boolean {
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
  });
  if (aliases > ALIASES) return true;
  const known = new Map<unknown, number>();
  const count = (node: unknown): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    // Met again before it is counted, so it contains itself.
    known.set(node, Number.POSITIVE_INFINITY);
    const below = isAlias(node)
      ? [node.resolve(document)]
      : isPair(node)
        ? [node.key, node.value]
        : isMap(node) || isSeq(node)
          ? node.items
          : [];
    const all = below.reduce<number>((sum, each) => sum + (each === null ? 0 : count(each)), 1);
    known.set(node, all);
    return all;
  };
  return count(document.contents) > NODES;
}
