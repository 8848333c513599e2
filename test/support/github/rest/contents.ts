import type { JsonObject } from '../json.ts';
import type { Entry } from '../state/git.ts';
import { type Call, type Handlers, known, ok, R } from './call.ts';
import { base64 } from './git.ts';
import { htmlUrl, repoUrl } from './shapes.ts';

const TYPES = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' } as const;

function entryOf(call: Call, path: string, { mode, oid }: Entry): JsonObject {
  const { world, repository } = call;
  const ref = call.query('ref') ?? repository.defaultBranch;
  const base = repoUrl(world, repository);
  const type = mode === '100644' || mode === '100755' ? 'file' : TYPES[mode];
  const url = `${base}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${base}/git/${type === 'dir' ? 'trees' : 'blobs'}/${oid}`;
  const html = `${htmlUrl(world, repository)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`;
  const blob = repository.git.get(oid);
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha: oid,
    size: blob?.type === 'blob' ? blob.bytes.length : 0,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : `${world.web}/raw/${encodeURI(path)}`,
    _links: { self: url, git, html },
  };
}

export const contentsHandlers: Handlers = {
  [`GET ${R}/contents/{path}`]: (call) => {
    const { git } = call.repository;
    const oid = known(call.repository.resolve(call.query('ref') ?? 'HEAD'));
    const path = call.path('path').replace(/\/$/, '');
    const entry = known(git.entry(known(git.peel(oid)).tree, path));
    const object = git.get(entry.oid);
    if (object?.type === 'tree') {
      // In a listing GitHub calls a submodule a file, for compatibility.
      const inner = [...object.entries].map(([name, one]) => entryOf(call, `${path}/${name}`, one));
      return ok(inner.map((one) => (one['type'] === 'submodule' ? { ...one, type: 'file' } : one)));
    }
    const shaped = entryOf(call, path, entry);
    if (shaped['type'] === 'submodule')
      return ok({ ...shaped, submodule_git_url: 'https://example.invalid/' });
    if (object?.type !== 'blob') return ok(shaped);
    if (shaped['type'] === 'symlink') return ok({ ...shaped, target: object.bytes.toString() });
    // The content of files over 1 MB is omitted.
    const large = object.bytes.length > 1_048_576;
    const content = large ? '' : base64(object.bytes);
    return ok({ ...shaped, content, encoding: large ? 'none' : 'base64' });
  },
};
