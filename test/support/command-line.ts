import { resolve } from 'node:path';
import { DIST } from './action.ts';
import { runAlone, runBundle } from './bundle.ts';
import type { Ended } from './reused-process.ts';

/** Runs the committed `dist/cli.js`; with another Node than this one, in a process of its own. */
export function runCommand(
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly node?: string;
    readonly cwd?: string;
  } = {},
): Promise<Ended> {
  const { node, cwd = process.cwd() } = options;
  const env = { PATH: process.env['PATH'] ?? '', ...options.env };
  const run = { entry: resolve(DIST, 'cli.js'), args, env, cwd };
  return node === undefined ? runBundle(run) : runAlone({ ...run, node });
}
