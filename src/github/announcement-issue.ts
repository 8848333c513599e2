import * as z from 'zod/mini';
import type { ApprovingComment } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { Asked, Client, Parameters } from './client.ts';
import { type IssueSummary, listOwnIssues, lowestMarked } from './issues.ts';
import {
  anotherRepository,
  at,
  IDENTITY,
  Identity,
  isAnother,
  isPageOf,
  isUrlOf,
  type RepositoryName,
  where,
} from './name.ts';
import { instant } from './times.ts';
import { unreadable } from './unreadable.ts';

export const ANNOUNCEMENT_LABEL = 'ezdrav-announcement';

/** The hidden line by which an announcement issue is found again. */
export function announcementMarker(interventionId: string): string {
  return `<!-- ezdrav:announcement:${interventionId} -->`;
}

/** Pages of 100 comments, read to the last: a comment left out could only be an approval. */
const MOST_PAGES = 5;

const Comments = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(
    z.object({
      fullDatabaseId: z.string(),
      url: z.string(),
      body: z.string(),
      createdAt: instant,
      lastEditedAt: z.nullable(z.string()),
      includesCreatedEdit: z.boolean(),
      isMinimized: z.boolean(),
      createdViaEmail: z.boolean(),
      author: GraphQlActor,
      userContentEdits: z.nullable(z.object({ totalCount: z.number() })),
    }),
  ),
});

/** The intervention's announcement issue: our own bot's, the lowest number of several. */
export async function findAnnouncementIssue(
  client: Client,
  repository: RepositoryName,
  interventionId: string,
): Promise<Asked<IssueSummary | null>> {
  return announcementOf(await listOwnIssues(client, repository), interventionId);
}

/** Of our own bot's issues an intervention's announcement: the lowest number of several. */
export function announcementOf(
  listed: Asked<readonly IssueSummary[]>,
  interventionId: string,
): Asked<IssueSummary | null> {
  if (!listed.ok) return listed;
  return { ...listed, value: lowestMarked(listed.value, announcementMarker(interventionId)) };
}

const Page = z.object({
  repository: z.extend(Identity, { issue: z.object({ comments: Comments }) }),
});
const Origins = z.array(
  z.object({
    id: z.number(),
    issue_url: z.string(),
    performed_via_github_app: z.optional(z.unknown()),
  }),
);

/**
 * All comments of an issue, with what GitHub says of their making: GraphQL tells edits, REST whether an
 * app wrote in the user's name; both are asked at once. A comment that only one of them knows counts as
 * written by an app, and where none may approve it does not matter what REST says.
 */
export async function readComments(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<Asked<readonly ApprovingComment[]>> {
  const [told, origins] = await Promise.all([
    readCommentPages(client, repository, number),
    client.list(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...at(repository), issue_number: number },
      Origins,
      MOST_PAGES,
    ),
  ]);
  if (!told.ok) return told;
  if (!told.value.some(({ body }) => mayApprove(body))) {
    return { ...told, value: told.value.map((node) => commentOf(node, new Set())) };
  }
  if (!origins.ok) return origins;
  if (origins.value.some((origin) => !isUrlOf(repository, origin.issue_url))) {
    return anotherRepository(origins.request);
  }
  const direct = new Set(
    origins.value
      .filter((origin) => origin.performed_via_github_app === null)
      .map((origin) => String(origin.id)),
  );
  return { ...told, value: told.value.map((node) => commentOf(node, direct)) };
}

/** True for a comment that could be an approval; the rules read it exactly. */
export function mayApprove(body: string): boolean {
  return body.startsWith('/approve ');
}

async function readCommentPages(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<Asked<readonly CommentNode[]>> {
  const query = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { ${IDENTITY} issue(number: $number) {
    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
      fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized createdViaEmail
      author { ${ACTOR} } userContentEdits(first: 1) { totalCount } } } } } }`;
  const nodes: CommentNode[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const variables: Parameters = { ...where(repository), number, after };
    const asked: Asked<z.infer<typeof Page>> = await client.query(query, variables, Page);
    if (!asked.ok) return asked;
    const answer: z.infer<typeof Page>['repository'] = asked.value.repository;
    if (isAnother(repository, answer)) return anotherRepository(asked.request);
    const { nodes: comments } = answer.issue.comments;
    if (!comments.every(({ url }) => isPageOf(repository, url))) {
      return anotherRepository(asked.request);
    }
    nodes.push(...comments);
    const { hasNextPage, endCursor } = answer.issue.comments.pageInfo;
    if (!hasNextPage) return { ...asked, value: nodes };
    if (page === MOST_PAGES) {
      return unreadable(asked.request, 'too-many-comments', { most: MOST_PAGES * 100 });
    }
    after = endCursor;
  }
}

type CommentNode = z.infer<typeof Comments>['nodes'][number];

function commentOf(node: CommentNode, direct: ReadonlySet<string>): ApprovingComment {
  const edits = node.userContentEdits?.totalCount ?? 0;
  return {
    kind: 'comment',
    id: node.fullDatabaseId,
    url: node.url,
    user: graphQlPerson(node.author),
    createdAt: node.createdAt,
    body: node.body,
    edited: node.lastEditedAt !== null || node.includesCreatedEdit || edits > 0,
    minimised: node.isMinimized,
    byEmail: node.createdViaEmail,
    viaApp: !direct.has(node.fullDatabaseId),
  };
}
