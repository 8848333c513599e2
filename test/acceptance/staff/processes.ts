import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../support/action.ts';

export interface Started {
  readonly child: ChildProcess;
  /** The exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts the bundle as the runner does, to be killed at any moment. */
export function startAction(env: Readonly<Record<string, string>>): Started {
  const folder = mkdtempSync(join(tmpdir(), 'staff-'));
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const child = spawn(process.execPath, [join(DIST, 'index.js')], {
    env: {
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: folder,
      ...env,
    },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(code);
    });
  });
  return { child, ended };
}
