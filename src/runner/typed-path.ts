import { realpathSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';

/**
 * The path from the root of the repository, with `/`, of a file as somebody typed it: with backslashes,
 * absolute, or from the present folder. What does not lead into its `.ezdrav` is given back as typed.
 */
export function pathInside(repo: string, typed: string): string {
  const plain = typed.replaceAll('\\', '/');
  const fromRoot = posix.normalize(plain);
  if (fromRoot.startsWith('.ezdrav/')) return fromRoot;
  const inside = relative(real(resolve(repo)), real(resolve(plain))).replaceAll('\\', '/');
  return inside.startsWith('.ezdrav/') ? inside : typed;
}

/** The folder's links resolved, the last part as it is: a link in the file's place must be seen as one. */
function real(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
