import * as z from 'zod/mini';
import { RestAccount } from './actors.ts';
import type { ApiResult } from './answer.ts';
import {
  type IssueSummary,
  IssueAnswer,
  listOwnIssues,
  lowestWithMarker,
  issueSummary,
} from './issues.ts';
import type { RepositoryClient } from './repository-client.ts';

/** An issue that must exist exactly once, found again by a hidden line of its body. */
export interface WantedIssue {
  readonly label: string;
  /** A whole line of `body`. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  readonly assignees: readonly string[];
}

export interface KeptIssue {
  readonly issue: IssueSummary;
  readonly created: boolean;
}

/**
 * Finds the issue with the marker, or creates it. Concurrent runs create at most one each: list, create, list
 * again; the lowest number wins, and our later duplicate is closed. A create whose answer was lost is found
 * by the second list and not repeated. `signed`: the text to write if the issue has to be created. `counts`:
 * whether an issue with the marker may be used.
 */
export async function upsertIssue(
  repository: RepositoryClient,
  wanted: WantedIssue,
  signed: (body: string) => Promise<string>,
  counts: (issue: IssueSummary) => Promise<boolean> = async () => true,
): Promise<ApiResult<KeptIssue>> {
  const before = await listOwnIssues(repository);
  if (!before.ok) return before;
  const standing = await lowestCounted(before.value, wanted.marker, counts);
  if (standing !== null) return { ...before, value: { issue: standing, created: false } };
  return createIssue(repository, { ...wanted, body: await signed(wanted.body) }, counts);
}

async function lowestCounted(
  issues: readonly IssueSummary[],
  marker: string,
  counts: (issue: IssueSummary) => Promise<boolean>,
): Promise<IssueSummary | null> {
  const lowest = lowestWithMarker(issues, marker);
  if (lowest === null || (await counts(lowest))) return lowest;
  const others = issues.filter(({ number }) => number !== lowest.number);
  return lowestCounted(others, marker, counts);
}

/** Creates the issue, for callers that have just seen that it does not exist; settles a race as above. */
async function createIssue(
  repository: RepositoryClient,
  wanted: WantedIssue,
  counts: (issue: IssueSummary) => Promise<boolean>,
): Promise<ApiResult<KeptIssue>> {
  const made = await sendAssigned(repository, wanted);
  const after = await listOwnIssues(repository);
  if (!after.ok) return after;
  const winner = await lowestCounted(after.value, wanted.marker, counts);
  if (winner === null) {
    // The list may lag behind the write; our own answer is proof enough.
    return made.ok ? { ...made, value: { issue: issueSummary(made.value), created: true } } : made;
  }
  if (made.ok && made.value.number !== winner.number) {
    const closed = await closeIssue(repository, made.value.number, 'duplicate');
    if (!closed.ok) return closed;
  }
  const created = made.ok && made.value.number === winner.number;
  return { ...after, value: { issue: winner, created } };
}

/**
 * Only creates the issue: for callers that create many, and list once afterwards to see which won and which
 * of those with a lost answer exist.
 */
export async function makeIssue(
  repository: RepositoryClient,
  wanted: WantedIssue,
): Promise<ApiResult<IssueSummary>> {
  const made = await sendAssigned(repository, wanted);
  return made.ok ? { ...made, value: issueSummary(made.value) } : made;
}

/** If an assignee is refused (422), creates it without any: somebody who cannot be assigned must not prevent it. */
async function sendAssigned(
  repository: RepositoryClient,
  wanted: WantedIssue,
): Promise<ApiResult<z.infer<typeof IssueAnswer>>> {
  const made = await sendIssue(repository, wanted);
  return !made.ok && made.problem.status === 422 && wanted.assignees.length > 0
    ? sendIssue(repository, { ...wanted, assignees: [] })
    : made;
}

function sendIssue(
  repository: RepositoryClient,
  wanted: WantedIssue,
): Promise<ApiResult<z.infer<typeof IssueAnswer>>> {
  const { title, body, label, assignees } = wanted;
  return repository.send('POST /issues', { title, body, labels: [label], assignees }, IssueAnswer);
}

export function updateIssue(
  repository: RepositoryClient,
  number: number,
  change: {
    readonly title?: string;
    readonly body?: string;
    readonly state?: 'open' | 'closed';
    readonly state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  },
): Promise<ApiResult<unknown>> {
  return repository.send(
    'PATCH /issues/{issue_number}',
    { issue_number: number, ...change },
    z.object({ number: z.literal(number) }),
  );
}

/** Closes an issue; a repeated request changes nothing. */
export function closeIssue(
  repository: RepositoryClient,
  number: number,
  reason: 'completed' | 'not_planned' | 'duplicate',
): Promise<ApiResult<unknown>> {
  return updateIssue(repository, number, { state: 'closed', state_reason: reason });
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** True if somebody else edited it last, so its content is not ours. */
  readonly edited: boolean;
}

export interface MadeComment {
  readonly id: number;
  readonly body: string;
  /** Numeric id of the account that the token writes as; null if GitHub did not say. */
  readonly author: number | null;
}

const CommentAnswer = z.object({
  id: z.number(),
  body: z.nullish(z.string()),
  user: z.nullish(RestAccount),
});

/** Writes a comment; sent once, so after a fault it is unknown whether it was written. */
export async function addComment(
  repository: RepositoryClient,
  number: number,
  body: string,
): Promise<ApiResult<MadeComment>> {
  const made = await repository.send(
    'POST /issues/{issue_number}/comments',
    { issue_number: number, body },
    CommentAnswer,
  );
  return made.ok
    ? { ...made, value: { id: made.value.id, body, author: made.value.user?.id ?? null } }
    : made;
}

/** Rewrites one of our own comments. */
export function updateComment(
  repository: RepositoryClient,
  id: number,
  body: string,
): Promise<ApiResult<unknown>> {
  return repository.send(
    'PATCH /issues/comments/{comment_id}',
    { comment_id: id, body },
    z.object({ id: z.literal(id) }),
  );
}

/** Deletes one of our own comments. It is no problem if it is gone already. */
export async function deleteComment(
  repository: RepositoryClient,
  id: number,
): Promise<ApiResult<unknown>> {
  const done = await repository.send(
    'DELETE /issues/comments/{comment_id}',
    { comment_id: id },
    z.unknown(),
  );
  const gone = !done.ok && (done.problem.status === 404 || done.problem.status === 410);
  return gone ? { ok: true, value: null, request: done.problem.request, next: null } : done;
}
