import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, type Program } from './bench-measure.ts';

/** Bytes of the bundles. */
export interface Sizes {
  /** What `dist/index.js` loads before it refuses an input. */
  readonly start: number;
  /** What it loads for a gate that allows. */
  readonly gate: number;
  readonly all: number;
}

export async function sizesOf(dist: string, invalid: Program, gate: Program): Promise<Sizes> {
  const bytes = (files: readonly string[]): number =>
    files
      .filter((file) => dirname(file) === dist)
      .reduce((total, file) => total + statSync(file).size, 0);
  return {
    start: bytes(await filesOf(invalid)),
    gate: bytes(await filesOf(gate)),
    all: bytes(readdirSync(dist).map((name) => join(dist, name))),
  };
}
