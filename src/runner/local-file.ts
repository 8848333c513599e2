import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** A file that does not exist, is too large, or could be committed by accident. */
export class LocalFileError extends Error {
  override name = 'LocalFileFault';
}

/**
 * The text of a local file with personal data. Refused inside a git repository unless git ignores it, because
 * it would be one `git add` away from being published. `limit` is in bytes.
 *
 * @throws {LocalFileError}
 */
export function readIgnoredFile(path: string, limit: number): string {
  const full = resolve(path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > limit) throw new LocalFileError(path);
  const inside = git(dirname(full), 'rev-parse', '--is-inside-work-tree');
  const ignored = git(dirname(full), 'check-ignore', '--quiet', '--', basename(full));
  if (inside === 0 && ignored !== 0) throw new LocalFileError(path);
  return readFileSync(full, 'utf8');
}

/** Git's exit status; null if git is not installed. */
function git(folder: string, ...args: readonly string[]): number | null {
  return spawnSync('git', ['-C', folder, ...args], { stdio: 'ignore' }).status;
}
