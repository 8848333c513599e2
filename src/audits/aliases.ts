import { type Document, isAlias, isMap, isPair, isSeq, visit } from 'yaml';

/** More nodes than any workflow has; aliases of aliases can make billions of a short text. */
const NODES = 200_000;
/** Each is looked for in the whole document. */
const ALIASES = 200;

/** Whether a document has too many nodes once every alias stands for what it names, or names itself. */
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
    // Met again before it is counted: it holds itself.
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
