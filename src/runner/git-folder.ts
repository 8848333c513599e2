import { existsSync, readFileSync, statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** What a clone says about itself, read from git's own files; null for what it does not say. */
export interface Clone {
  /** The remote's URL, `git@github.com:hisa/enarocanje.git`. */
  readonly remote: string | null;
  readonly defaultBranch: string | null;
}

/** Reads `.git` as text without starting a program. Everything is null for a folder that is not a clone. */
export function readClone(folder: string): Clone {
  const git = gitFolder(folder);
  if (git === null) return { remote: null, defaultBranch: null };
  const common = commonFolder(git);
  const remotes = remotesIn(read(join(common, 'config')));
  const [name = 'origin', remote = null] =
    remotes.find(([each]) => each === 'origin') ?? remotes[0] ?? [];
  return { remote, defaultBranch: defaultBranch(git, common, name) };
}

/**
 * The repository used by default: the current folder if it contains `.ezdrav` or is a clone, otherwise the
 * clone that contains it, otherwise the folder itself. A path relative to the current folder.
 */
export function presentRepository(): string {
  const present = process.cwd();
  if (existsSync(join(present, '.ezdrav'))) return '.';
  for (let folder = present; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return relative(present, folder) || '.';
    if (folder === dirname(folder)) return '.';
  }
}

/** Enough of an object to tell what it is and where it leads. */
const HEAD_BYTES = 4096;

/** The commit that a tag object of a clone points to; null if the object is not a tag, or is not stored by itself. */
export function readTagged(folder: string, id: string): string | null {
  const git = gitFolder(folder);
  if (git === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return null;
  const path = join(commonFolder(git), 'objects', id.slice(0, 2), id.slice(2));
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const head = headOf(readFileSync(path));
  const [, target = null, kind] = /^tag \d+\0object ([0-9a-f]+)\ntype (\w+)\n/.exec(head) ?? [];
  return kind === 'tag' && target !== null ? readTagged(folder, target) : target;
}

function headOf(packed: Uint8Array): string {
  try {
    const whole = inflateSync(packed, { maxOutputLength: 1 << 20 });
    return whole.subarray(0, HEAD_BYTES).toString('latin1');
  } catch {
    return '';
  }
}

function gitFolder(folder: string): string | null {
  const path = join(folder, '.git');
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory()) return path;
  // A worktree or a submodule names its folder.
  const named = /^gitdir: (.+)$/m.exec(read(path))?.[1]?.trim();
  return named === undefined ? null : isAbsolute(named) ? named : resolve(folder, named);
}

function commonFolder(git: string): string {
  const named = read(join(git, 'commondir')).trim();
  return named === '' ? git : resolve(git, named);
}

function remotesIn(config: string): readonly (readonly [name: string, url: string])[] {
  const remotes: (readonly [string, string])[] = [];
  let name: string | null = null;
  for (const line of config.split(/\r?\n/)) {
    const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1];
    if (section !== undefined) name = /^remote "(.+)"$/.exec(section)?.[1] ?? null;
    const url = /^\s*url\s*=\s*(.+?)\s*$/.exec(line)?.[1];
    if (name !== null && url !== undefined) remotes.push([name, url]);
  }
  return remotes;
}

const USUAL = ['main', 'master'];
/** In `HEAD` if a clone keeps its branches in tables. */
const ELSEWHERE = '.invalid';

function defaultBranch(git: string, common: string, remote: string): string | null {
  const folder = join(common, 'refs', 'remotes', remote);
  const head = /^ref: refs\/remotes\/[^/]+\/(.+)$/m.exec(read(join(folder, 'HEAD')))?.[1];
  if (head !== undefined) return head.trim();
  const packed = read(join(common, 'packed-refs'));
  const known = (branches: string) => (branch: string) =>
    existsSync(join(common, branches, branch)) || packed.includes(` ${branches}/${branch}\n`);
  // The fetched branch, otherwise the clone's own: those who work on a branch seldom mean that one.
  const usual =
    USUAL.find(known(`refs/remotes/${remote}`)) ?? USUAL.find(known('refs/heads')) ?? null;
  if (usual !== null) return usual;
  const present = /^ref: refs\/heads\/(.+)$/m.exec(read(join(git, 'HEAD')))?.[1]?.trim() ?? null;
  return present === ELSEWHERE ? null : present;
}

function read(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : '';
}
