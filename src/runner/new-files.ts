import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderError } from './working-tree.ts';

/**
 * Writes a file that is not there yet, its folders too; false, and nothing is touched, where something
 * stands in its place or a folder on the way is a link. Throws `FolderFault` where `folder` is none.
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

/** True where something stands at the path, a broken link too. */
export function isTaken(folder: string, path: string): boolean {
  return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
}
