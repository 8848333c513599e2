import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import { ACTOR, GraphQlActor, graphQlPerson, RestAccount, isOurBot, OUR_BOT } from './actors.ts';
import type { ApiResult } from './answer.ts';
import { allOurs, isUrlOf } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { instant } from './times.ts';

export interface IssueSummary {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly createdAt: Instant;
}

export const IssueAnswer = z.object({
  number: z.number(),
  html_url: z.string(),
  repository_url: z.string(),
  created_at: instant,
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: z.nullish(z.string()),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  user: z.nullable(RestAccount),
  pull_request: z.optional(z.unknown()),
});

/** Pages of 100 issues; a repository with more of ours is refused rather than read in part. */
const MOST_ISSUE_PAGES = 100;
/** Pages of 100 comments of one issue. */
const MOST_PAGES = 10;

/**
 * All issues that our own bot wrote, open and closed. They are listed, because the search index lags behind.
 * Issues of others do not count, with or without a marker; labels, which anybody may remove, decide nothing.
 */
export async function listOwnIssues(
  repository: RepositoryClient,
): Promise<ApiResult<readonly IssueSummary[]>> {
  const listed = await repository.list(
    '/issues',
    {
      state: 'all',
      creator: OUR_BOT,
      sort: 'created',
      direction: 'asc',
    },
    z.array(IssueAnswer),
    MOST_ISSUE_PAGES,
  );
  const asked = allOurs(listed, (issue) => isUrlOf(repository, issue.repository_url));
  if (!asked.ok) return asked;
  const own = asked.value.filter(
    (issue) => isOurBot(issue.user) && issue.pull_request === undefined,
  );
  return { ...asked, value: own.map(issueSummary) };
}

/** When and by whom a text was last edited, as every query must ask for it; both are null if it never was. */
export const LAST_EDIT = `lastEditedAt editor { ${ACTOR} }`;
export const LastEdit = z.object({ lastEditedAt: z.nullable(z.string()), editor: GraphQlActor });

/**
 * Returns true if somebody else last edited a text of our own bot. GitHub leaves its author unchanged, and
 * anyone with write access can edit any text, so its content is no longer ours.
 */
export function isEditedByOthers({ lastEditedAt, editor }: z.infer<typeof LastEdit>): boolean {
  if (lastEditedAt === null && editor === null) return false;
  return !isOurBot(graphQlPerson(editor));
}

export interface IssuesWithMarker {
  /** Issues whose text is entirely our own bot's. */
  readonly own: readonly IssueSummary[];
  /** Issues that our bot created and somebody else edited last. */
  readonly edited: readonly IssueSummary[];
}

/** Issues per query. */
const AT_ONCE = 250;

/** Our own bot's issues that `isMeant` accepts, separated by who edited their text last. */
export async function listIssuesWithMarker(
  repository: RepositoryClient,
  isMeant: (issue: IssueSummary) => boolean,
): Promise<ApiResult<IssuesWithMarker>> {
  const listed = await listOwnIssues(repository);
  if (!listed.ok) return listed;
  const meant = listed.value.filter(isMeant);
  const asked = await repository.askEach(meant, {
    name: 'LastEdits',
    member: ({ number }) => [`i${number}`, `issue(number: ${number}) { ${LAST_EDIT} }`],
    schema: LastEdit,
    atOnce: AT_ONCE,
  });
  if (!asked.ok) return asked;
  const edits = [...asked.value];
  const those = (edited: boolean): readonly IssueSummary[] =>
    edits.flatMap(([issue, last]) => (isEditedByOthers(last) === edited ? [issue] : []));
  return { ...asked, value: { own: those(false), edited: those(true) } };
}

/** The issue with the lowest number whose body contains the marker line. */
export function lowestWithMarker(
  issues: readonly IssueSummary[],
  marker: string,
): IssueSummary | null {
  const withMarker = issues.filter((issue) => issue.body.split(/\r?\n/).includes(marker));
  return withMarker.reduce<IssueSummary | null>(
    (lowest, issue) => (lowest === null || issue.number < lowest.number ? issue : lowest),
    null,
  );
}

export function issueSummary(issue: z.infer<typeof IssueAnswer>): IssueSummary {
  return {
    number: issue.number,
    url: issue.html_url,
    state: issue.state,
    title: issue.title,
    body: issue.body ?? '',
    createdAt: issue.created_at,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}

/** Our own bot's comments on an issue, oldest first; or those of one account, by its numeric id. */
export async function listOwnComments(
  repository: RepositoryClient,
  number: number,
  author: number | null = null,
): Promise<ApiResult<readonly { readonly id: number; readonly body: string }[]>> {
  const asked = await repository.list(
    '/issues/{issue_number}/comments',
    { issue_number: number },
    z.array(
      z.object({ id: z.number(), body: z.nullish(z.string()), user: z.nullable(RestAccount) }),
    ),
    MOST_PAGES,
  );
  if (!asked.ok) return asked;
  const own = asked.value.filter(({ user }) =>
    author === null ? isOurBot(user) : user?.id === author,
  );
  return { ...asked, value: own.map(({ id, body }) => ({ id, body: body ?? '' })) };
}
