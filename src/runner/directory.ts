import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FolderError } from './working-tree.ts';

/**
 * Reads single files of a working tree without following links.
 *
 * @throws {FolderError} if `folder` is not a folder
 */
export function readDirectory(folder: string): {
  readonly list: (path: string) => readonly string[];
  readonly read: (path: string, limit: number) => Uint8Array | null;
} {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new FolderError(folder);
  }
  return {
    list: (path) => {
      const full = join(folder, path);
      const stat = lstatSync(full, { throwIfNoEntry: false });
      return stat?.isDirectory() ? readdirSync(full).sort() : [];
    },
    read: (path, limit) => {
      const full = join(folder, path);
      const stat = lstatSync(full, { throwIfNoEntry: false });
      return stat?.isFile() && stat.size <= limit ? readFileSync(full) : null;
    },
  };
}
