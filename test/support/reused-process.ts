import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

/** The results of a process. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that Node reads when it starts: a run with others needs another process. */
const NODES_OWN = /^(?:NODE_|SSL_|LD_|FAKETIME|TZ$|LANG$|LC_)/;

/** A bundle to run with only the given environment. */
export interface Run {
  /** Path of the bundle, absolute. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Absent for the tests' own. */
  readonly cwd?: string;
}

interface Reused {
  readonly child: ChildProcess;
  readonly output: Record<'stdout' | 'stderr', string>;
}

interface Said {
  readonly exitCode: number;
  /** Resident bytes; what a run loaded stays loaded. */
  readonly memory: number;
}

const LARGEST = 400 * 1024 * 1024;

interface Idle {
  readonly key: string;
  readonly reused: Reused;
}

/**
 * Maximum number of idle processes, the most recently used last; beyond it the first ends, since hardly any
 * run fits it.
 */
const MOST_IDLE = 6;
const idle: Idle[] = [];

function taken(key: string): Reused | undefined {
  const index = idle.findLastIndex((each) => each.key === key);
  return index < 0 ? undefined : idle.splice(index, 1)[0]?.reused;
}

function kept(each: Idle): void {
  idle.push(each);
  if (idle.length > MOST_IDLE) idle.shift()?.reused.child.disconnect();
}

/**
 * Runs a bundle in a reused process, in which Node and the code are already loaded: about a third of the work
 * of a process of its own. Its modules, environment and streams are new each time. The processes end with the
 * one that started them.
 */
export async function runReused(run: Run): Promise<Ended> {
  const own = Object.entries(run.env).filter(([name]) => NODES_OWN.test(name));
  const key = own.map((each) => each.join('=')).join('\0');
  const reused = taken(key) ?? started(own);
  const { child, output } = reused;
  output.stdout = '';
  output.stderr = '';
  const mark = `\0${randomUUID()}\0`;
  const said = new Promise<Said | number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('message', (message: Said) => {
      child.off('exit', resolve);
      resolve(message);
    });
  });
  child.send({ args: [], cwd: process.cwd(), ...run, mark });
  const end = await said;
  if (typeof end !== 'object' || end === null) return { exitCode: end, ...output };
  await Promise.all([
    until(child.stdout, () => output.stdout.endsWith(mark)),
    until(child.stderr, () => output.stderr.endsWith(mark)),
  ]);
  if (end.memory > LARGEST) child.disconnect();
  else kept({ key, reused });
  const { stdout, stderr } = output;
  return {
    exitCode: end.exitCode,
    stdout: stdout.slice(0, -mark.length),
    stderr: stderr.slice(0, -mark.length),
  };
}

async function until(stream: Readable | null, reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => stream?.once('data', resolve));
}

function started(own: readonly (readonly [string, string])[]): Reused {
  const child = fork(new URL('./reused-process.mjs', import.meta.url), {
    env: Object.fromEntries(own),
    execArgv: [],
    silent: true,
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.unref();
  child.channel?.unref();
  return { child, output };
}
