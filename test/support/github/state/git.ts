import { createHash } from 'node:crypto';

// A git object store in memory. Object ids are git's own, so that a client can verify them.

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000';
export interface Entry {
  readonly mode: Mode;
  readonly oid: string;
}
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO; anybody can choose it, so it proves nothing. */
  readonly date: string;
}
export interface Blob {
  readonly type: 'blob';
  readonly oid: string;
  readonly bytes: Buffer;
}
export interface Tree {
  readonly type: 'tree';
  readonly oid: string;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Commit {
  readonly type: 'commit';
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
export interface Tag {
  readonly type: 'tag';
  readonly oid: string;
  readonly name: string;
  readonly target: string;
  readonly tagger: Signature;
  readonly message: string;
}
export type GitObject = Blob | Tree | Commit | Tag;

/** The content of a seeded file: its text, its bytes, another mode than 100644, or `null` to delete it. */
export type FileSeed =
  | string
  | Uint8Array
  | null
  | { readonly mode: Mode; readonly content?: string | Uint8Array; readonly oid?: string };
export type Files = Readonly<Record<string, FileSeed>>;

const signatureLine = ({ name, email, date }: Signature): string =>
  `${name} <${email}> ${Math.floor(new Date(date).getTime() / 1000)} +0000`;

export class GitObjects {
  readonly #objects = new Map<string, GitObject>();

  get(oid: string): GitObject | undefined {
    return this.#objects.get(oid);
  }

  commit(oid: string): Commit {
    const found = this.#objects.get(oid);
    if (found?.type !== 'commit') throw new Error(`no commit ${oid}`);
    return found;
  }

  /** The commit an object id refers to, with annotated tags peeled. */
  peel(oid: string): Commit | undefined {
    const found = this.#objects.get(oid);
    if (found?.type === 'tag') return this.peel(found.target);
    return found?.type === 'commit' ? found : undefined;
  }

  #id(type: GitObject['type'], body: Buffer): string {
    return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
  }

  #keep(object: GitObject): string {
    this.#objects.set(object.oid, object);
    return object.oid;
  }

  addBlob(content: string | Uint8Array): string {
    const bytes = Buffer.from(content);
    return this.#keep({ type: 'blob', oid: this.#id('blob', bytes), bytes });
  }

  addTree(entries: ReadonlyMap<string, Entry>): string {
    // Git sorts a directory as if its name ended with a slash.
    const key = ([name, { mode }]: [string, Entry]): Buffer =>
      Buffer.from(mode === '040000' ? `${name}/` : name);
    const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
    const parts = sorted.flatMap(([name, { mode, oid }]) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]);
    const body = Buffer.concat(parts);
    return this.#keep({ type: 'tree', oid: this.#id('tree', body), entries: new Map(sorted) });
  }

  addCommit(commit: Omit<Commit, 'type' | 'oid'>): string {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signatureLine(commit.author)}`,
      `committer ${signatureLine(commit.committer)}`,
    ];
    const body = Buffer.from(`${lines.join('\n')}\n\n${commit.message}\n`);
    return this.#keep({ ...commit, type: 'commit', oid: this.#id('commit', body) });
  }

  addTag(tag: Omit<Tag, 'type' | 'oid'>): string {
    const type = this.#objects.get(tag.target)?.type ?? 'commit';
    const head = `object ${tag.target}\ntype ${type}\ntag ${tag.name}\ntagger ${signatureLine(tag.tagger)}`;
    const body = Buffer.from(`${head}\n\n${tag.message}\n`);
    return this.#keep({ ...tag, type: 'tag', oid: this.#id('tag', body) });
  }

  /** The tree with the given files written into it. */
  write(treeOid: string | undefined, files: Files): string {
    let root = treeOid ?? this.addTree(new Map());
    for (const [path, file] of Object.entries(files)) {
      root = this.#writeOne(root, path.split('/'), file) ?? this.addTree(new Map());
    }
    return root;
  }

  #writeOne(treeOid: string | undefined, path: readonly string[], file: FileSeed): string | null {
    const tree = treeOid === undefined ? undefined : this.get(treeOid);
    const entries = new Map(tree?.type === 'tree' ? tree.entries : []);
    const [name = '', ...rest] = path;
    if (rest.length > 0) {
      const below = entries.get(name);
      const inner = this.#writeOne(below?.mode === '040000' ? below.oid : undefined, rest, file);
      if (inner === null) entries.delete(name);
      else entries.set(name, { mode: '040000', oid: inner });
    } else if (file === null) {
      entries.delete(name);
    } else if (typeof file === 'string' || file instanceof Uint8Array) {
      entries.set(name, { mode: '100644', oid: this.addBlob(file) });
    } else {
      entries.set(name, { mode: file.mode, oid: file.oid ?? this.addBlob(file.content ?? '') });
    }
    return entries.size === 0 ? null : this.addTree(entries);
  }

  /** The entry at a path below a tree; the empty path is the tree itself. */
  entry(treeOid: string, path: string): Entry | undefined {
    let found: Entry | undefined = { mode: '040000', oid: treeOid };
    for (const name of path.split('/').filter((part) => part !== '')) {
      const tree: GitObject | undefined = found && this.get(found.oid);
      found = tree?.type === 'tree' ? tree.entries.get(name) : undefined;
    }
    return found;
  }

  /** Every path below a tree that is not a directory. */
  list(treeOid: string, prefix = ''): Map<string, Entry> {
    const tree = this.get(treeOid);
    const all = new Map<string, Entry>();
    if (tree?.type !== 'tree') return all;
    for (const [name, entry] of tree.entries) {
      if (entry.mode !== '040000') all.set(prefix + name, entry);
      else
        for (const [path, below] of this.list(entry.oid, `${prefix}${name}/`)) all.set(path, below);
    }
    return all;
  }

  /** The commits that changed a path, simplified like `git log -- path`: a merge of it changes nothing. */
  changes(oid: string, path: string): Set<string> {
    const [found, seen] = [new Set<string>(), new Set<string>()];
    const open = [oid];
    const at = (commit: string): string | undefined =>
      this.entry(this.commit(commit).tree, path)?.oid;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { parents } = this.commit(next);
      const here = at(next);
      const same = parents.find((parent) => at(parent) === here);
      if (same === undefined && (parents.length > 0 || here !== undefined)) found.add(next);
      open.push(...(same === undefined ? parents : [same]));
    }
    return found;
  }

  /** The commit and all its ancestors. */
  history(oid: string): Set<string> {
    const seen = new Set<string>();
    const open = [oid];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...this.commit(next).parents);
    }
    return seen;
  }
}
