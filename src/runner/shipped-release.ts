import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The commit of the last release, 40 hex digits, from the `release.json` shipped with the started bundle;
 * null if there is none yet.
 */
export function shippedRelease(entry = process.argv[1]): string | null {
  if (entry === undefined) return null;
  try {
    const path = join(dirname(realpathSync(entry)), '..', 'release.json');
    const release: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const commit =
      typeof release === 'object' && release !== null && 'commit' in release
        ? release.commit
        : null;
    return typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) ? commit : null;
  } catch {
    return null;
  }
}
