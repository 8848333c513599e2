import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DIST } from '../../support/action.ts';
import { AT, GOOD, KINDS } from './good.ts';

const NODE = ['--max-old-space-size=256'];
/** No machine is so busy that a reading takes this long; whoever takes longer is stopped. */
const PATIENCE = 20_000;

export interface Ended {
  readonly exitCode: number | null;
  /** What stopped it, where it did not end by itself. */
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** The example as a working tree with other files in place of its own; for as long as `work` takes. */
export async function withTree<T>(
  files: Readonly<Record<string, Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    mkdirSync(join(folder, '.ezdrav', 'interventions'), { recursive: true });
    for (const kind of KINDS) writeFileSync(join(folder, '.ezdrav', kind), GOOD[kind]);
    for (const [path, content] of Object.entries(files)) {
      writeFileSync(join(folder, '.ezdrav', path), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `ezdrav gate` as a process of its own with 256 MiB, at a time at which the example is allowed. */
export async function gate(folder: string, format: 'text' | 'json'): Promise<Ended> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...NODE, resolve(DIST, 'cli.js'), 'gate', '--repo', folder, '--at', AT, '--format', format],
    { env: {}, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE, killSignal: 'SIGKILL' },
  );
  const [stdout, stderr, [exitCode, signal]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<[number | null, string | null]>((settle) =>
      child.once('close', (code, by) => settle([code, by])),
    ),
  ]);
  return { exitCode, signal, stdout, stderr, milliseconds: performance.now() - began };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Why a process that was given a hostile file did not end as it should; null where it did. */
export function complaint({ exitCode, signal, stdout, stderr }: Ended): string | null {
  if (signal !== null) return `stopped by ${signal}`;
  if (exitCode !== 2) return `exit code ${exitCode}`;
  if (stderr !== '') return `stderr: ${stderr.slice(0, 200)}`;
  if (stdout.trim() === '') return 'silent';
  if (/^\s+at .+:\d+:\d+\)?$/m.test(stdout)) return 'a stack trace';
  return null;
}

/** Works through a list with two hands. */
export async function twoAtATime<T>(
  list: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = list.values();
  const hand = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all([hand(), hand()]);
}
