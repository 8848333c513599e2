import { spawn } from 'node:child_process';
import { type Ended, type Run, runReused } from './reused-process.ts';
import { FULL } from './sample.ts';

/** Sent to the process once `after` has resolved. */
export interface Signal {
  readonly name: 'SIGINT' | 'SIGTERM';
  readonly after: Promise<unknown>;
}

const ALONE_EACH = 24;
let runs = 0;

/**
 * Runs a bundle: the first run of a test file and every twenty-fourth after it in a process of its own, the
 * others one after another in a shared one. With `FULL=1` each in a process of its own.
 */
export function runBundle(run: Run): Promise<Ended> {
  runs += 1;
  return FULL || runs % ALONE_EACH === 1 ? runAlone(run) : runReused(run);
}

/** Runs a bundle in a process of its own. */
export async function runAlone(
  run: Run & { readonly signal?: Signal; readonly node?: string },
): Promise<Ended> {
  const child = spawn(run.node ?? process.execPath, [run.entry, ...(run.args ?? [])], {
    env: run.env,
    cwd: run.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  void run.signal?.after.then(() => child.kill(run.signal?.name));
  const [stdout, stderr, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { exitCode, stdout, stderr };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
