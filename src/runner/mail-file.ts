import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The beginning of a file, one character a byte (latin1), `most` bytes of it: a mail's headers stand
 * there. Null where there is no such file, or it may not be read.
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
