import type { Instant } from '../calendar/instant.ts';
import type { ApiResult } from '../github/answer.ts';
import { readOwnComments } from '../github/issue-comments.ts';
import type { OwnComment } from '../github/issue-keeping.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { tokensIn } from '../witness/markers.ts';
import type { Markers } from './markers.ts';

/** The issue in which we write and read, the time, and the markers in use. */
export interface CommentPlace {
  readonly repository: RepositoryClient;
  readonly issue: number;
  readonly now: Instant;
  readonly markers: Markers;
}

/**
 * How certain it is that a comment in our bot's name is ours. `doubtful`: unknown. `unsigned`: a signature is
 * demanded and it has none, so it may be older than the demand. `edited`: a person changed it, so it may have
 * said anything.
 */
export type CommentTrust = 'ours' | 'doubtful' | 'unsigned' | 'edited';

export interface TrustedComment {
  readonly id: number;
  readonly body: string;
  readonly trust: CommentTrust;
}

/**
 * Comments of our bot under an issue, oldest first, without those signed by another workflow. `isMeant`: only
 * these are checked, so that no run reports others as foreign.
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

/** How certain it is that comments of our bot are ours, without those signed by another workflow. */
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

/**
 * An edited comment no longer counts, so its content is said again; the same for one that may be older than
 * the demand.
 */
export function isCounted({ trust }: TrustedComment): boolean {
  return trust === 'ours' || trust === 'doubtful';
}
