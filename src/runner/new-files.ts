import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderError } from './working-tree.ts';

/**
 * Writes a new file and its folders; returns false and changes nothing if the path exists or a folder on the
 * way is a link.
 *
 * @throws {FolderError} if `folder` is not a folder
 */
export function writeNew(folder: string, path: string, text: string): boolean {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new FolderError(folder);
  }
  const parts = path.split('/').slice(0, -1);
  for (const [index] of parts.entries()) {
    const parent = join(folder, ...parts.slice(0, index + 1));
    const stat = lstatSync(parent, { throwIfNoEntry: false });
    if (stat === undefined) mkdirSync(parent);
    else if (!stat.isDirectory()) return false;
  }
  try {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Returns true if the path exists, even as a broken link. */
export function isTaken(folder: string, path: string): boolean {
  return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
}
