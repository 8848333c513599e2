import type { JsonObject } from '../json.ts';
import type { Pull, Review } from '../state/records.ts';
import { type Call, type Handlers, known, ok, R, Refusal } from './call.ts';
import { shapeIssue } from './issues.ts';
import { paged } from './pages.ts';
import { htmlUrl, nodeId, repositoryOf, repoUrl, userOf } from './shapes.ts';

const PULL = `${R}/pulls/{pull_number}`;

const pullOf = (call: Call): Pull => known(call.repository.pull(Number(call.path('pull_number'))));

function side(call: Call, ref: string, sha: string, fork = false): JsonObject {
  const { world, repository } = call;
  const repo = fork ? null : repositoryOf(world, repository);
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: userOf(world, repository.owner),
    repo,
  };
}

function shapePull(call: Call, pull: Pull): JsonObject {
  const { world, repository } = call;
  const url = `${repoUrl(world, repository)}/pulls/${pull.number}`;
  const html = `${htmlUrl(world, repository)}/pull/${pull.number}`;
  const issue = shapeIssue(call, pull.issue);
  return {
    ...issue,
    pull_request: undefined,
    id: pull.issue.id + 500_000_000,
    node_id: nodeId('PullRequest', pull.issue.id),
    url,
    html_url: html,
    issue_url: issue['url'],
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    commits_url: `${url}/commits`,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    draft: false,
    head: side(call, pull.headRef, pull.headOid, pull.fork),
    base: side(call, pull.base, pull.baseOid),
    auto_merge: null,
    comments: undefined,
    state_reason: undefined,
    performed_via_github_app: undefined,
    repository_url: undefined,
    labels_url: undefined,
    events_url: undefined,
  };
}

const shapeFull = (call: Call, pull: Pull): JsonObject => ({
  ...shapePull(call, pull),
  merged: pull.mergedAt !== null,
  merged_by: pull.mergedBy && userOf(call.world, pull.mergedBy),
  mergeable: pull.mergedAt === null ? true : null,
  mergeable_state: pull.mergedAt === null ? 'clean' : 'unknown',
  comments: pull.issue.comments.length,
  review_comments: 0,
  commits: pull.commits.length,
  changed_files: changes(call, pull).length,
});

function shapeReview(call: Call, pull: Pull, review: Review): JsonObject {
  const url = `${repoUrl(call.world, call.repository)}/pulls/${pull.number}`;
  const html = `${htmlUrl(call.world, call.repository)}/pull/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: review.user && userOf(call.world, review.user),
    body: review.body,
    state: review.state,
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    html_url: `${html}#pullrequestreview-${review.id}`,
    pull_request_url: url,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: url } },
  };
}

function changes(call: Call, pull: Pull): JsonObject[] {
  const { git } = call.repository;
  const before = git.list(git.commit(pull.baseOid).tree);
  const after = git.list(git.commit(pull.headOid).tree);
  const base = `${repoUrl(call.world, call.repository)}/contents`;
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path)?.oid !== after.get(path)?.oid)
    .map((filename) => {
      const status = !before.has(filename) ? 'added' : after.has(filename) ? 'modified' : 'removed';
      const sha = (after.get(filename) ?? before.get(filename))?.oid ?? null;
      const url = `${base}/${encodeURI(filename)}?ref=${pull.headOid}`;
      return { filename, status, sha, additions: 1, deletions: 0, changes: 1, contents_url: url };
    });
}

export const pullHandlers: Handlers = {
  [`GET ${R}/pulls`]: (call) => {
    const state = call.query('state') ?? 'open';
    const head = call.query('head')?.replace(/^[^:]*:/, '');
    const found = call.repository.pulls
      .filter((pull) => state === 'all' || pull.issue.state === state)
      .filter((pull) => (call.query('base') ?? pull.base) === pull.base)
      .filter((pull) => (head ?? pull.headRef) === pull.headRef)
      .toSorted((a, b) => b.number - a.number);
    const sorted =
      call.query('sort') === 'updated'
        ? found.toSorted((a, b) => b.issue.updatedAt.localeCompare(a.issue.updatedAt))
        : found;
    const ordered = call.query('direction') === 'asc' ? sorted.toReversed() : sorted;
    return paged(call, ordered, (pull) => shapePull(call, pull));
  },
  [`GET ${PULL}`]: (call) => ok(shapeFull(call, pullOf(call))),
  [`GET ${PULL}/files`]: (call) => paged(call, changes(call, pullOf(call)), (one) => one),
  [`GET ${PULL}/reviews`]: (call) => {
    const pull = pullOf(call);
    return paged(call, pull.reviews, (review) => shapeReview(call, pull, review));
  },
  [`GET ${R}/commits/{commit_sha}/pulls`]: (call) => {
    const sha = call.path('commit_sha');
    if (call.repository.git.get(sha)?.type !== 'commit') {
      throw new Refusal(422, `No commit found for SHA: ${sha}`);
    }
    return paged(call, pullsOf(call.repository.pulls, sha), (pull) => shapePull(call, pull));
  },
};

/** The pull requests that brought a commit, or contain it while they are open. */
export const pullsOf = (pulls: readonly Pull[], sha: string): Pull[] =>
  pulls.filter((pull) => pull.landed.includes(sha) || pull.commits.includes(sha));
