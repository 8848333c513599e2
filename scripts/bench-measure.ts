import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Runs a program as a separate process, alternating with bare Node, so that a busy moment of the machine
// affects both.

/** A process to be measured. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The exit code it must end with, because failing fast is not being fast. */
  readonly exitCode: number;
}

/** Medians over `rounds` pairs. */
export interface Measured {
  /** The whole process compared with bare Node, pair by pair. */
  readonly ratio: number;
  readonly milliseconds: number;
  readonly mebibytes: number;
  readonly rounds: number;
}

/** How long and how often to measure. */
export interface Effort {
  readonly rounds: number;
  /** A case that takes longer than this, in ms, ends after `least` rounds. */
  readonly budget: number;
  readonly least: number;
}

export const EFFORT: Effort = { rounds: 21, budget: 60_000, least: 5 };

/** The middle value; for an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (low + high) / 2;
}

/** `node empty.js`: what everything else is compared with. */
export function bareNode(folder: string): Program {
  const file = join(folder, 'empty.js');
  writeFileSync(file, '');
  return { args: [file], env: {}, exitCode: 0 };
}

/**
 * Runs `program` and `bare` alternately; memory is measured in separate runs.
 *
 * @throws {Error} if a run ends with another exit code than required
 */
export async function measure(program: Program, bare: Program, effort: Effort): Promise<Measured> {
  await run(program);
  const pairs: { readonly ours: number; readonly bare: number }[] = [];
  const began = performance.now();
  while (pairs.length < effort.rounds) {
    if (pairs.length >= effort.least && performance.now() - began > effort.budget) break;
    // The two take turns in going first.
    const first = pairs.length % 2 === 0 ? await run(bare) : await run(program);
    const second = pairs.length % 2 === 0 ? await run(program) : await run(bare);
    pairs.push(
      pairs.length % 2 === 0 ? { bare: first, ours: second } : { ours: first, bare: second },
    );
  }
  const peaks = [await peak(program), await peak(program), await peak(program)];
  return {
    ratio: median(pairs.map((pair) => pair.ours / pair.bare)),
    milliseconds: median(pairs.map((pair) => pair.ours)),
    mebibytes: median(peaks),
    rounds: pairs.length,
  };
}

/** Milliseconds from start to end of one process. */
export async function run({ args, env, exitCode }: Program): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const ended = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const took = performance.now() - start;
  if (ended !== exitCode) throw new Error(`${args.join(' ')} ended with ${ended}, not ${exitCode}`);
  return took;
}

/** The peak memory of the process, in MiB. */
async function peak(program: Program): Promise<number> {
  return Number(await told(program, 'bench-peak.cjs')) / 1024;
}

/** The files that the process loaded. */
export async function filesOf(program: Program): Promise<readonly string[]> {
  return (await told(program, 'bench-loaded.cjs')).split('\n');
}

/** The output of a preloaded module in a run; such runs are not timed. */
async function told(program: Program, preloaded: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'told');
  const args = ['--require', join(import.meta.dirname, preloaded), ...program.args];
  await run({ ...program, args, env: { ...program.env, BENCH_TOLD: file } });
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}
