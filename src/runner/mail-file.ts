import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The beginning of a file with a mail's headers, one character per byte (latin1), at most `most` bytes. Null
 * if there is no such file, or it may not be read.
 */
export function readBeginning(path: string, most: number): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(most);
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, most, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
