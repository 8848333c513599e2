import type { JsonObject } from '../json.ts';
import type { Commit } from '../state/git.ts';
import { type Call, type Handlers, ok, R, Refusal } from './call.ts';
import { parentsOf, signatureOf, VERIFICATION } from './git.ts';
import { htmlUrl, nodeId, repoUrl, userOf } from './shapes.ts';

export function shapeCommit(call: Call, commit: Commit): JsonObject {
  const { world, repository } = call;
  const base = repoUrl(world, repository);
  const user = (name: string): JsonObject | null => {
    const found = world.findUser(name);
    return found ? userOf(world, found) : null;
  };
  const url = `${base}/commits/${commit.oid}`;
  return {
    sha: commit.oid,
    node_id: nodeId(commit.oid, 0),
    url,
    html_url: `${htmlUrl(world, repository)}/commit/${commit.oid}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${base}/git/commits/${commit.oid}`,
      author: signatureOf(commit.author),
      committer: signatureOf(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      verification: VERIFICATION,
    },
    // GitHub finds these users by the e-mail in the commit, which anybody can write.
    author: user(commit.author.name),
    committer: user(commit.committer.name),
    parents: parentsOf(world, repository, commit),
  };
}

export const commitHandlers: Handlers = {
  [`GET ${R}/commits/{ref}`]: (call) => {
    const ref = call.path('ref');
    const commit = call.repository.git.peel(call.repository.resolve(ref) ?? '');
    if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`);
    return ok(shapeCommit(call, commit));
  },
};
