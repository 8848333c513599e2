import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { DIST } from './action.ts';

export interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed `dist/cli.js` as a process of its own. */
export function runCommand(
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly node?: string;
    readonly cwd?: string;
  } = {},
): CommandRun {
  const { status, stdout, stderr } = spawnSync(
    options.node ?? process.execPath,
    [resolve(DIST, 'cli.js'), ...args],
    { encoding: 'utf8', cwd: options.cwd, env: { PATH: process.env['PATH'], ...options.env } },
  );
  return { exitCode: status, stdout, stderr };
}
