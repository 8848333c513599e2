import { htmlUrl, nodeId } from '../rest/shapes.ts';
import type { Blob, Commit, Entry, GitObject, Signature, Tag, Tree } from '../state/git.ts';
import type { Repository } from '../state/repository.ts';
import { actor } from './actors.ts';
import { pullsOf } from '../rest/pulls.ts';
import type { PageArguments, Reader } from './reader.ts';

/** GitHub truncates the text of longer blobs. */
const TEXT_LIMIT = 512_000;

const common = (reader: Reader, repository: Repository, object: GitObject) => ({
  id: nodeId(object.type, 0) + object.oid,
  oid: object.oid,
  abbreviatedOid: object.oid.slice(0, 7),
  commitUrl: `${htmlUrl(reader.world, repository)}/commit/${object.oid}`,
  repository: () => reader.nodes.repository(reader, repository),
});

export function gitObject(reader: Reader, repository: Repository, oid: string) {
  const object = repository.git.get(oid);
  if (!object) return null;
  if (object.type === 'blob') return blob(reader, repository, object);
  if (object.type === 'tree') return tree(reader, repository, object, '');
  if (object.type === 'tag') return tag(reader, repository, object);
  return commit(reader, repository, object);
}

function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

function blob(reader: Reader, repository: Repository, { bytes, ...object }: Blob) {
  const binary = isBinary(bytes);
  return {
    __typename: 'Blob',
    ...common(reader, repository, { ...object, bytes }),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > TEXT_LIMIT,
    text: binary ? null : bytes.subarray(0, TEXT_LIMIT).toString(),
  };
}

function tree(reader: Reader, repository: Repository, object: Tree, path: string) {
  return {
    __typename: 'Tree',
    ...common(reader, repository, object),
    entries: () =>
      [...object.entries].map(([name, entry]) =>
        treeEntry(reader, repository, entry, path === '' ? name : `${path}/${name}`),
      ),
  };
}

function treeEntry(reader: Reader, repository: Repository, { mode, oid }: Entry, path: string) {
  const name = path.split('/').at(-1) ?? '';
  const object = repository.git.get(oid);
  const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return {
    name,
    path,
    oid,
    type,
    // A number: 33188 is 100644 in octal.
    mode: Number.parseInt(mode, 8),
    size: object?.type === 'blob' ? object.bytes.length : 0,
    extension: /\.[^.]*$/.exec(name)?.[0] ?? '',
    object: () => {
      if (mode === '160000') return null;
      return object?.type === 'tree'
        ? tree(reader, repository, object, path)
        : gitObject(reader, repository, oid);
    },
    submodule: mode === '160000' ? undefined : null,
  };
}

function gitActor(reader: Reader, { name, email, date }: Signature) {
  const user = reader.world.findUser(name);
  return { name, email, date, user: user?.type === 'User' ? actor(reader, user) : null };
}

/** First the author, then those named in the message. */
function authorsOf({ author, message }: Commit): readonly Signature[] {
  const trailers = message.matchAll(/^Co-authored-by: (?<name>.+) <(?<email>.+)>$/gim);
  const others = [...trailers].map(({ groups = {} }) => ({
    name: groups['name'] ?? '',
    email: groups['email'] ?? '',
    date: author.date,
  }));
  return [author, ...others];
}

function tag(reader: Reader, repository: Repository, object: Tag) {
  return {
    __typename: 'Tag',
    ...common(reader, repository, object),
    name: object.name,
    message: object.message,
    tagger: gitActor(reader, object.tagger),
    target: () => gitObject(reader, repository, object.target),
  };
}

function commit(reader: Reader, repository: Repository, object: Commit) {
  const { git } = repository;
  return {
    __typename: 'Commit',
    ...common(reader, repository, object),
    url: `${htmlUrl(reader.world, repository)}/commit/${object.oid}`,
    message: object.message,
    messageHeadline: object.message.split('\n')[0] ?? '',
    author: gitActor(reader, object.author),
    authors: (args: PageArguments) =>
      reader.page('authors', authorsOf(object), args, (one) => gitActor(reader, one)),
    committer: gitActor(reader, object.committer),
    authoredDate: object.author.date,
    committedDate: object.committer.date,
    pushedDate: null,
    signature: null,
    parents: (args: PageArguments) =>
      reader.page('parents', object.parents, args, (oid) => gitObject(reader, repository, oid)),
    history: (args: PageArguments & { readonly path?: string }) => {
      // By committer's date, newest first, as git lists ancestors.
      const { path } = args;
      const all = path === undefined ? git.history(object.oid) : git.changes(object.oid, path);
      const found = [...all]
        .map((oid) => git.commit(oid))
        .toSorted((a, b) => Date.parse(b.committer.date) - Date.parse(a.committer.date));
      const head = found.filter(({ oid }) => oid === object.oid);
      const ordered = [...head, ...found.filter(({ oid }) => oid !== object.oid)];
      return reader.page('history', ordered, args, (one) => gitObject(reader, repository, one.oid));
    },
    tree: () => gitObject(reader, repository, object.tree),
    file: ({ path }: { path: string }) => {
      const entry = git.entry(object.tree, path);
      return entry ? treeEntry(reader, repository, entry, path) : null;
    },
    associatedPullRequests: (args: PageArguments) => {
      reader.need('pull-requests');
      const found = pullsOf(repository.pulls, object.oid);
      return reader.page('associatedPullRequests', found, args, (one) =>
        reader.nodes.pull(reader, repository, one),
      );
    },
  };
}

export function ref(reader: Reader, repository: Repository, full: string) {
  const oid = repository.refs.get(full);
  if (oid === undefined) return null;
  const [, prefix = '', name = ''] = /^(refs\/(?:heads|tags|pull)\/)(.*)$/.exec(full) ?? [
    '',
    '',
    full,
  ];
  return {
    id: nodeId(full, repository.id),
    name,
    prefix,
    repository: () => reader.nodes.repository(reader, repository),
    target: () => gitObject(reader, repository, oid),
  };
}
