import type { ApiResult } from './answer.ts';
import { addComment, deleteComment, updateComment } from './issue-keeping.ts';
import { listOwnComments } from './issues.ts';
import type { RepositoryClient } from './repository-client.ts';

/** What became of the one comment. */
export type Sticking = 'made' | 'updated' | 'unchanged' | 'not-needed';

/**
 * Keeps one comment of our own on an issue or a pull request, found again by its hidden `marker`, a line
 * of its body. Rewritten only where its text differs. `needed` false: none is made where there is none.
 * Runs that race each make one at most: list, make, list again; the oldest stays, the others go. Whom a
 * token of another kind writes as is known only once it has written: then that account's older one stays.
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

/** The oldest is made to say `body`, every other one is taken away. */
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

/** GitHub may store other line ends than it was sent. */
function lines(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
