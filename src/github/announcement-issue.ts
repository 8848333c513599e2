import * as z from 'zod/mini';
import type { ApprovingComment } from '../rules/facts.ts';
import type { ApiResult } from './answer.ts';
import { COMMENT, CommentAnswer, commentOf } from './comments.ts';
import { type IssueSummary, listOwnIssues, lowestWithMarker } from './issues.ts';
import { allOurs, RepositoryIdentity, isPageOf, isUrlOf } from './name.ts';
import { type RepositoryClient, PageInfo } from './repository-client.ts';

export const ANNOUNCEMENT_LABEL = 'ezdrav-announcement';

/** The hidden line by which an announcement issue is found again. */
export function announcementMarker(interventionId: string): string {
  return `<!-- ezdrav:announcement:${interventionId} -->`;
}

/** Pages of 100 comments. All are read, because an omitted comment could be an approval. */
const MOST_PAGES = 5;

/** The intervention's announcement issue: written by our own bot, the lowest number if there are several. */
export async function findAnnouncementIssue(
  repository: RepositoryClient,
  interventionId: string,
): Promise<ApiResult<IssueSummary | null>> {
  return announcementOf(await listOwnIssues(repository), interventionId);
}

/** An intervention's announcement among our own bot's issues: the lowest number if there are several. */
export function announcementOf(
  listed: ApiResult<readonly IssueSummary[]>,
  interventionId: string,
): ApiResult<IssueSummary | null> {
  if (!listed.ok) return listed;
  return { ...listed, value: lowestWithMarker(listed.value, announcementMarker(interventionId)) };
}

const COMMENTS = {
  name: 'Comments',
  takes: '$number: Int!',
  asks: `issue(number: $number) { comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { ${COMMENT} } } }`,
};
const Comments = z.object({ pageInfo: PageInfo, nodes: z.array(CommentAnswer) });
const Page = z.extend(RepositoryIdentity, { issue: z.object({ comments: Comments }) });
const Origins = z.array(
  z.object({
    id: z.number(),
    issue_url: z.string(),
    performed_via_github_app: z.optional(z.unknown()),
  }),
);

/**
 * All comments of an issue, with how they were made: GraphQL knows edits, REST whether an app wrote in the
 * user's name; both are asked at once. A comment that only one of them knows counts as written by an app. If
 * no comment may approve, REST's answer does not matter.
 */
export async function readApprovingComments(
  repository: RepositoryClient,
  number: number,
): Promise<ApiResult<readonly ApprovingComment[]>> {
  const [comments, listed] = await Promise.all([
    readCommentPages(repository, number),
    repository.list(
      '/issues/{issue_number}/comments',
      { issue_number: number },
      Origins,
      MOST_PAGES,
    ),
  ]);
  if (!comments.ok) return comments;
  if (!comments.value.some(({ body }) => mayApprove(body))) {
    return { ...comments, value: comments.value.map((node) => approving(node, new Set())) };
  }
  const origins = allOurs(listed, (origin) => isUrlOf(repository, origin.issue_url));
  if (!origins.ok) return origins;
  const direct = new Set(
    origins.value
      .filter((origin) => origin.performed_via_github_app === null)
      .map((origin) => String(origin.id)),
  );
  return { ...comments, value: comments.value.map((node) => approving(node, direct)) };
}

/** Returns true for a comment that could be an approval; the rules read it exactly. */
export function mayApprove(body: string): boolean {
  return body.startsWith('/approve ');
}

function readCommentPages(
  repository: RepositoryClient,
  number: number,
): Promise<ApiResult<readonly CommentAnswer[]>> {
  return repository.askPages(COMMENTS, { number }, Page, {
    pageOf: ({ issue: { comments } }) =>
      comments.nodes.every(({ url }) => isPageOf(repository, url)) ? comments : null,
    pages: MOST_PAGES,
    tooLong: { why: 'too-many-comments', values: { most: MOST_PAGES * 100 } },
  });
}

function approving(node: CommentAnswer, direct: ReadonlySet<string>): ApprovingComment {
  return { kind: 'comment', ...commentOf(node), viaApp: !direct.has(node.fullDatabaseId) };
}
