import type { JsonObject } from '../json.ts';
import type { Commit, Signature } from '../state/git.ts';
import type { Repository } from '../state/repository.ts';
import type { World } from '../state/world.ts';
import { type Call, type Handlers, known, ok, R, Refusal } from './call.ts';
import { htmlUrl, nodeId, repoUrl } from './shapes.ts';

export const signatureOf = (one: Signature): JsonObject => ({ ...one });

export const VERIFICATION = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

export const parentsOf = (world: World, repository: Repository, commit: Commit): JsonObject[] =>
  commit.parents.map((sha) => ({
    sha,
    url: `${repoUrl(world, repository)}/git/commits/${sha}`,
    html_url: `${htmlUrl(world, repository)}/commit/${sha}`,
  }));

function refOf(call: Call, ref: string, oid: string): JsonObject {
  const base = repoUrl(call.world, call.repository);
  const type = call.repository.git.get(oid)?.type ?? 'commit';
  const object = { sha: oid, type, url: `${base}/git/${type}s/${oid}` };
  return { ref, node_id: nodeId(ref, 0), url: `${base}/git/${ref}`, object };
}

export const gitHandlers: Handlers = {
  [`GET ${R}/git/ref/{ref}`]: (call) => {
    const name = `refs/${call.path('ref')}`;
    return ok(refOf(call, name, known(call.repository.refs.get(name))));
  },

  [`GET ${R}/git/matching-refs/{ref}`]: (call) => {
    const prefix = `refs/${call.path('ref')}`;
    const found = [...call.repository.refs].filter(([name]) => name.startsWith(prefix));
    return ok(
      found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, oid]) => refOf(call, name, oid)),
    );
  },

  [`GET ${R}/git/tags/{tag_sha}`]: (call) => {
    const { git } = call.repository;
    const tag = git.get(call.path('tag_sha'));
    if (tag?.type !== 'tag') throw new Refusal(404, 'Not Found');
    const base = repoUrl(call.world, call.repository);
    const type = git.get(tag.target)?.type ?? 'commit';
    return ok({
      sha: tag.oid,
      node_id: nodeId(tag.oid, 0),
      url: `${base}/git/tags/${tag.oid}`,
      tag: tag.name,
      message: tag.message,
      tagger: signatureOf(tag.tagger),
      object: { sha: tag.target, type, url: `${base}/git/${type}s/${tag.target}` },
      verification: VERIFICATION,
    });
  },

  [`GET ${R}/git/commits/{commit_sha}`]: (call) => {
    const { world, repository } = call;
    const commit = repository.git.get(call.path('commit_sha'));
    if (commit?.type !== 'commit') throw new Refusal(404, 'Not Found');
    const base = repoUrl(world, repository);
    return ok({
      sha: commit.oid,
      node_id: nodeId(commit.oid, 0),
      url: `${base}/git/commits/${commit.oid}`,
      html_url: `${htmlUrl(world, repository)}/commit/${commit.oid}`,
      author: signatureOf(commit.author),
      committer: signatureOf(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      parents: parentsOf(world, repository, commit),
      verification: VERIFICATION,
    });
  },

  [`GET ${R}/git/trees/{tree_sha}`]: (call) => {
    const { git } = call.repository;
    const asked = call.repository.resolve(call.path('tree_sha')) ?? call.path('tree_sha');
    const tree = git.get(git.peel(asked)?.tree ?? asked);
    if (tree?.type !== 'tree') throw new Refusal(404, 'Not Found');
    const base = repoUrl(call.world, call.repository);
    const entries =
      call.query('recursive') === undefined ? [...tree.entries] : [...git.list(tree.oid)];
    const shaped = entries.map(([path, { mode, oid }]): JsonObject => {
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const blob = git.get(oid);
      const size = blob?.type === 'blob' ? { size: blob.bytes.length } : {};
      return { path, mode, type, sha: oid, ...size, url: `${base}/git/${type}s/${oid}` };
    });
    return ok({
      sha: tree.oid,
      url: `${base}/git/trees/${tree.oid}`,
      tree: shaped,
      truncated: false,
    });
  },

  [`GET ${R}/git/blobs/{file_sha}`]: (call) => {
    const blob = call.repository.git.get(call.path('file_sha'));
    if (blob?.type !== 'blob') throw new Refusal(404, 'Not Found');
    return ok({
      sha: blob.oid,
      node_id: nodeId(blob.oid, 0),
      url: `${repoUrl(call.world, call.repository)}/git/blobs/${blob.oid}`,
      size: blob.bytes.length,
      content: base64(blob.bytes),
      encoding: 'base64',
    });
  },
};

/** Base64 in lines of 60 characters, as GitHub writes it. */
export const base64 = (bytes: Buffer): string =>
  bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
