import { visible } from '../../report/escaping.ts';
import { readClone } from '../../runner/git-folder.ts';
import type { CommandArgs } from '../arguments.ts';

/** The names that need not be asked for: from the clone, otherwise from the folder. */
export function foundOut(repo: string): {
  readonly solution: string;
  readonly defaultBranch: string;
} {
  const { remote, defaultBranch } = readClone(repo);
  const named = /([^/:\\]+?)(?:\.git)?\/?$/.exec(remote ?? folderName(repo))?.[1];
  return {
    solution: visible(named ?? 'rešitev').slice(0, 100),
    defaultBranch: defaultBranch ?? 'main',
  };
}

function folderName(repo: string): string {
  return process.getBuiltinModule('node:path').resolve(repo);
}

/** A branch name made from an id. */
export function branchOf(id: string): string {
  return id.toLowerCase();
}

/** A path of the repository as it is typed in the current folder; unchanged if the repository was named. */
export function shownPath(asked: CommandArgs, repo: string, path: string): string {
  return asked.options['repo'] === undefined
    ? process.getBuiltinModule('node:path').join(repo, path)
    : path;
}
