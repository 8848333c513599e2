import { lstatSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Somebody else has changed the file since it was read. Nothing was written. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/**
 * Replaces a whole file or nothing.
 *
 * @throws {ChangedMeanwhile} if it differs from `before`
 */
export function replaceFile(folder: string, path: string, before: Uint8Array, after: string): void {
  uninterrupted(() => {
    const full = join(folder, path);
    const mode = modeOf(full, path, before);
    putInPlace(full, after, mode);
  });
}

/**
 * Writes the file in its new place and then deletes the old one, so that it exists at every moment.
 *
 * @throws {ChangedMeanwhile} if it differs from `before` or the new place is taken
 */
export function moveFile(
  folder: string,
  from: string,
  to: string,
  before: Uint8Array,
  after: string,
): void {
  uninterrupted(() => {
    const [old, full] = [join(folder, from), join(folder, to)];
    const mode = modeOf(old, from, before);
    if (lstatSync(full, { throwIfNoEntry: false }) !== undefined) throw new ChangedMeanwhile(to);
    mkdirSync(dirname(full), { recursive: true });
    putInPlace(full, after, mode);
    unlinkSync(old);
  });
}

function modeOf(full: string, path: string, before: Uint8Array): number {
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || Buffer.compare(readFileSync(full), before) !== 0) {
    throw new ChangedMeanwhile(path);
  }
  return stat.mode;
}

function putInPlace(full: string, text: string, mode: number): void {
  const made = besides(full);
  try {
    writeFileSync(made, text, { flag: 'wx', mode });
    renameSync(made, full);
  } catch (error) {
    discard(made);
    throw error;
  }
}

/** In the same folder, so that it can replace the file in one step; hidden, and not YAML. */
function besides(full: string): string {
  return join(dirname(full), `.${basename(full)}.${process.pid}.new`);
}

function discard(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) unlinkSync(path);
}

/** Ctrl-C ends the command only after the last line is written. */
function uninterrupted(write: () => void): void {
  const wait = (): void => undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, wait);
  try {
    write();
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, wait);
  }
}
