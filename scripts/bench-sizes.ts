import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the bundles. */
export interface Sizes {
  /** What `dist/index.js` loads before it has read its inputs. */
  readonly start: number;
  /** The same and what mode gate loads besides. */
  readonly gate: number;
  readonly all: number;
}

export function sizesOf(dist: string): Sizes {
  const bytes = (name: string): number => readFileSync(join(dist, name)).length;
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((total, name) => total + bytes(name), 0);
  const start = loaded(dist, 'index.js');
  const gate = new Set(start);
  for (const part of demanded(dist, 'gate')) loaded(dist, part, gate);
  return { start: sum(start), gate: sum(gate), all: sum(readdirSync(dist)) };
}

/** A part and all that it imports at once. */
function loaded(dist: string, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(dist, name), 'utf8');
  for (const match of text.matchAll(/^import (?:[^;]*? from )?"\.\/([^"]+)";$/gm)) {
    loaded(dist, match[1] ?? '', seen);
  }
  return seen;
}

/** The parts that the entry loads when it is asked for a mode. */
function demanded(dist: string, mode: string): readonly string[] {
  const entry = readFileSync(join(dist, 'index.js'), 'utf8');
  const [, after = ''] = entry.split(`case "${mode}":`);
  const [branch = ''] = after.split('case "');
  return [...branch.matchAll(/import\("\.\/([^"]+)"\)/g)].map((match) => match[1] ?? '');
}
