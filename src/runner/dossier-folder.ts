import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The content of a folder or zip that somebody names; not trusted. */
export type Named =
  | { readonly kind: 'zip'; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** A link, a device or the like in place of a file, or files that are too many or too large. */
  | { readonly kind: 'not-a-file'; readonly path: string }
  | { readonly kind: 'too-large' | 'too-many-files' | 'none' };

export interface Bounds {
  readonly files: number;
  readonly bytes: number;
}

/** Deeper folders are not read; their files are listed as they are found. */
const DEEPEST = 8;

/** Reads a zip, or all files of a folder by their paths with forward slashes. Links are not followed. */
export function readNamed(path: string, bounds: Bounds): Named {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: 'none' };
  if (stat.isFile()) {
    if (stat.size > bounds.bytes) return { kind: 'too-large' };
    return { kind: 'zip', bytes: new Uint8Array(readFileSync(path)) };
  }
  if (!stat.isDirectory()) return { kind: 'not-a-file', path };
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const folders: { readonly name: string; readonly depth: number }[] = [{ name: '', depth: 0 }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const each of readdirSync(join(path, folder.name)).toSorted()) {
      const name = folder.name === '' ? each : `${folder.name}/${each}`;
      const found = lstatSync(join(path, name));
      if (found.isDirectory() && folder.depth < DEEPEST) {
        folders.push({ name, depth: folder.depth + 1 });
        continue;
      }
      if (!found.isFile()) return { kind: 'not-a-file', path: name };
      bytes += found.size;
      if (bytes > bounds.bytes) return { kind: 'too-large' };
      if (files.size === bounds.files) return { kind: 'too-many-files' };
      files.set(name, new Uint8Array(readFileSync(join(path, name))));
    }
  }
  return { kind: 'folder', files };
}

/** The names of a folder's entries, sorted; null if there is no such folder. */
export function listNamed(path: string): readonly string[] | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? readdirSync(path).toSorted() : null;
}

/** Writes files into a new folder; returns false without writing if the path exists. */
export function writeFolder(path: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return false;
  mkdirSync(path, { recursive: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), bytes, { flag: 'wx' });
  }
  return true;
}

/** Writes a new file; returns false if the path exists. */
export function writeNewFile(path: string, bytes: Uint8Array): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return false;
  writeFileSync(path, bytes, { flag: 'wx' });
  return true;
}
