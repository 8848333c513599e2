import * as z from 'zod/mini';
import { RestAccount } from './actors.ts';
import type { Asked, Client } from './client.ts';
import { anotherRepository, at, isUrlOf, type RepositoryName } from './name.ts';

/** The login under which a workflow's own token writes. */
export const OUR_BOT = 'github-actions[bot]';

export interface IssueSummary {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export const IssueAnswer = z.object({
  number: z.number(),
  html_url: z.string(),
  repository_url: z.string(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: z.nullish(z.string()),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  user: z.nullable(RestAccount),
  pull_request: z.optional(z.unknown()),
});

/** Pages of 100 issues; a repository with more of ours is refused, never half read. */
const MOST_ISSUE_PAGES = 100;
/** Pages of 100 comments of one issue. */
const MOST_PAGES = 10;

/**
 * All issues with one of our labels that our own bot wrote, open and closed. Listed, never searched:
 * the search index lags. What others wrote, marker or not, does not count.
 */
export async function listOwnIssues(
  client: Client,
  repository: RepositoryName,
  label: string,
): Promise<Asked<readonly IssueSummary[]>> {
  const asked = await client.list(
    'GET /repos/{owner}/{repo}/issues',
    {
      ...at(repository),
      labels: label,
      state: 'all',
      creator: OUR_BOT,
      sort: 'created',
      direction: 'asc',
    },
    z.array(IssueAnswer),
    MOST_ISSUE_PAGES,
  );
  if (!asked.ok) return asked;
  if (asked.value.some((issue) => !isUrlOf(repository, issue.repository_url))) {
    return anotherRepository(asked.request);
  }
  const own = asked.value.filter(
    (issue) =>
      issue.user?.login === OUR_BOT &&
      issue.user.type === 'Bot' &&
      issue.pull_request === undefined,
  );
  return { ...asked, value: own.map(summaryOf) };
}

/** Of the issues whose body bears the marker line, the one with the lowest number. */
export function lowestMarked(issues: readonly IssueSummary[], marker: string): IssueSummary | null {
  const marked = issues.filter((issue) => issue.body.split(/\r?\n/).includes(marker));
  return marked.reduce<IssueSummary | null>(
    (lowest, issue) => (lowest === null || issue.number < lowest.number ? issue : lowest),
    null,
  );
}

export function summaryOf(issue: z.infer<typeof IssueAnswer>): IssueSummary {
  return {
    number: issue.number,
    url: issue.html_url,
    state: issue.state,
    title: issue.title,
    body: issue.body ?? '',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}

/** Our own bot's comments on an issue, oldest first; or those of one account, by its numeric id. */
export async function listOwnComments(
  client: Client,
  repository: RepositoryName,
  number: number,
  author: number | null = null,
): Promise<Asked<readonly { readonly id: number; readonly body: string }[]>> {
  const asked = await client.list(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...at(repository), issue_number: number },
    z.array(
      z.object({ id: z.number(), body: z.nullish(z.string()), user: z.nullable(RestAccount) }),
    ),
    MOST_PAGES,
  );
  if (!asked.ok) return asked;
  const own = asked.value.filter(({ user }) =>
    author === null ? user?.login === OUR_BOT && user.type === 'Bot' : user?.id === author,
  );
  return { ...asked, value: own.map(({ id, body }) => ({ id, body: body ?? '' })) };
}
