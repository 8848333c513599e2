import { realpathSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';

/**
 * The path from the repository's root, with `/`, of a file as it was typed: with backslashes, absolute, or
 * from the current folder. A path outside its `.ezdrav` is returned as typed.
 */
export function pathInside(repo: string, typed: string): string {
  const plain = typed.replaceAll('\\', '/');
  const fromRoot = posix.normalize(plain);
  if (fromRoot.startsWith('.ezdrav/')) return fromRoot;
  const inside = relative(real(resolve(repo)), real(resolve(plain))).replaceAll('\\', '/');
  return inside.startsWith('.ezdrav/') ? inside : typed;
}

/** Resolves the folder's links but not the last part, so that a link in place of the file is still seen as one. */
function real(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
