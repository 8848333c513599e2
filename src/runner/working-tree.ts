import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of `.ezdrav` on disk, as git would list it; `bytes` is null if it was not read. */
export interface DiskFile {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** A folder that does not exist or may not be read. */
export class FolderError extends Error {
  override name = 'FolderFault';
}

/**
 * The `.ezdrav` folder of a working tree, two levels deep. Links are not followed; a file larger than `limit`
 * bytes is listed but not read.
 *
 * @throws {FolderError} if `folder` is not a folder
 */
export function readWorkingTree(
  folder: string,
  limit: (path: string) => number,
): readonly DiskFile[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new FolderError(folder);
  }
  const root = lstatSync(join(folder, '.ezdrav'), { throwIfNoEntry: false });
  if (root === undefined) return [];
  if (!root.isDirectory()) return [entry(folder, '.ezdrav', limit)];
  return list(folder, '.ezdrav').flatMap((each) => {
    const path = `.ezdrav/${each.name}`;
    const inner = each.isDirectory() && each.name !== 'done' ? list(folder, path) : [];
    return [
      entry(folder, path, limit),
      ...inner.map((file) => entry(folder, `${path}/${file.name}`, limit)),
    ];
  });
}

function list(folder: string, path: string): readonly Dirent[] {
  return readdirSync(join(folder, path), { withFileTypes: true });
}

function entry(folder: string, path: string, limit: (path: string) => number): DiskFile {
  const full = join(folder, path);
  const stat = lstatSync(full);
  if (stat.isDirectory()) return { path, mode: '040000', type: 'tree', size: 0, bytes: null };
  if (stat.isSymbolicLink()) return { path, mode: '120000', type: 'blob', size: 0, bytes: null };
  if (!stat.isFile()) return { path, mode: '000000', type: 'blob', size: 0, bytes: null };
  // The file system's executable bit is ignored; only git's own counts.
  const bytes = stat.size <= limit(path) ? readFileSync(full) : null;
  return { path, mode: '100644', type: 'blob', size: stat.size, bytes };
}
