import type { ApiResult } from './answer.ts';
import { addComment, deleteComment, updateComment } from './issue-keeping.ts';
import { listOwnComments } from './issues.ts';
import type { RepositoryClient } from './repository-client.ts';

/** What happened to the comment. */
export type Sticking = 'made' | 'updated' | 'unchanged' | 'not-needed';

/**
 * Keeps one comment of ours on an issue or a pull request, found again by its hidden `marker`, a line of its
 * body. It is only rewritten if its text differs. `needed` false: none is created if there is none.
 * Concurrent runs create at most one each: list, create, list again; the oldest stays, the others are
 * deleted. For tokens of another kind the account is only known after writing; then the older comment of that
 * account stays.
 */
export async function keepComment(
  repository: RepositoryClient,
  number: number,
  {
    marker,
    body,
    needed,
  }: { readonly marker: string; readonly body: string; readonly needed: boolean },
): Promise<ApiResult<Sticking>> {
  const before = await listWithMarker(repository, number, marker);
  if (!before.ok) return before;
  if (before.value.length > 0) return settle(repository, before, body, 'unchanged');
  if (!needed) return { ...before, value: 'not-needed' };
  const made = await addComment(repository, number, body);
  const author = made.ok ? made.value.author : null;
  const after = await listWithMarker(repository, number, marker, author);
  if (!after.ok) return after;
  if (after.value.length > 0) return settle(repository, after, body, 'made');
  // The list may lag behind the write; our own answer is proof enough.
  return made.ok ? { ...made, value: 'made' } : made;
}

type Listed = Extract<
  ApiResult<readonly { readonly id: number; readonly body: string }[]>,
  { readonly ok: true }
>;

/** Updates the oldest to `body` and deletes all others. */
async function settle(
  repository: RepositoryClient,
  listed: Listed,
  body: string,
  otherwise: 'made' | 'unchanged',
): Promise<ApiResult<Sticking>> {
  const [oldest, ...others] = listed.value.toSorted((one, other) => one.id - other.id);
  let outcome: Sticking = otherwise;
  if (oldest !== undefined && lines(oldest.body) !== lines(body)) {
    const updated = await updateComment(repository, oldest.id, body);
    if (!updated.ok) return updated;
    outcome = 'updated';
  }
  for (const { id } of others) {
    const deleted = await deleteComment(repository, id);
    if (!deleted.ok) return deleted;
  }
  return { ...listed, value: outcome };
}

async function listWithMarker(
  repository: RepositoryClient,
  number: number,
  marker: string,
  author: number | null = null,
): Promise<ApiResult<Listed['value']>> {
  const asked = await listOwnComments(repository, number, author);
  if (!asked.ok) return asked;
  const listed = asked.value.filter(({ body }) => body.split(/\r?\n/).includes(marker));
  return { ...asked, value: listed };
}

/** GitHub may store other line ends than were sent. */
function lines(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
