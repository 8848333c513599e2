import type { Instant } from '../calendar/instant.ts';
import type { ApiResult } from '../github/answer.ts';
import { readOwnComments } from '../github/issue-comments.ts';
import type { OwnComment } from '../github/issue-keeping.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { tokensIn } from '../witness/markers.ts';
import type { Markers } from './markers.ts';

/** Under which issue we write and read, when, and by whose markers. */
export interface CommentPlace {
  readonly repository: RepositoryClient;
  readonly issue: number;
  readonly now: Instant;
  readonly markers: Markers;
}

/**
 * How far a comment in our bot's name is ours. `doubtful`: nobody knows. `unsigned`: a signature is demanded and
 * it bears none, so that it may be older than the demand. `edited`: a person changed it, so it may have said
 * anything.
 */
export type CommentTrust = 'ours' | 'doubtful' | 'unsigned' | 'edited';

export interface TrustedComment {
  readonly id: number;
  readonly body: string;
  readonly trust: CommentTrust;
}

/**
 * Comments of our bot under an issue, oldest first, without those that another workflow signed. `isMeant`: which
 * of them; whose the others are is not asked, so that no run is told that they are not ours.
 */
export async function readTrusted(
  place: Pick<CommentPlace, 'repository' | 'issue' | 'markers'>,
  isMeant: (comment: OwnComment) => boolean = () => true,
): Promise<ApiResult<readonly TrustedComment[]>> {
  const { repository, issue, markers } = place;
  const asked = await readOwnComments(repository, [issue], () => true);
  if (!asked.ok) return asked;
  const meant = (asked.value.get(issue) ?? []).filter(isMeant);
  return { ...asked, value: await trustedOf(markers, issue, meant) };
}

/** How far comments of our bot are ours, without those that another workflow signed. */
export async function trustedOf(
  markers: Markers,
  issue: number,
  comments: readonly OwnComment[],
): Promise<readonly TrustedComment[]> {
  const trusted: TrustedComment[] = [];
  for (const { id, body, edited } of comments) {
    const standing = await markers.standing(body, { issue, madeAt: null });
    if (edited) trusted.push({ id, body, trust: 'edited' });
    else if (standing !== 'foreign') trusted.push({ id, body, trust: standing });
    else if (tokensIn(body).length === 0) trusted.push({ id, body, trust: 'unsigned' });
  }
  return trusted;
}

/** What somebody changed is not ours any more, so it is said again; so is what may be older than the demand. */
export function isCounted({ trust }: TrustedComment): boolean {
  return trust === 'ours' || trust === 'doubtful';
}
