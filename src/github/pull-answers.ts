import * as z from 'zod/mini';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { BLOB, BlobAnswerShape, type Blobs, objects, provenBytes } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { RepositoryIdentity } from './name.ts';
import { Makers, MAKERS, PlanCommits, planCommits } from './pull-commits.ts';
import { Dismissals, dismissals, PullComments, pullComments } from './pull-comments.ts';
import type { RepositoryClient } from './repository-client.ts';
import { Reviews, reviews } from './reviews.ts';
import { instant } from './times.ts';
import type { GitHubAccount } from '../rules/facts.ts';

// A merge queue pushes as a bot what a person has put into it; GitHub's timeline says who.

/** Absent if the server has no merge queues. */
const Queued = z.optional(z.object({ nodes: z.array(z.object({ actor: GraphQlActor })) }));

/** GitHub Enterprise Server has merge queues from this minor version on. */
const FROM_MINOR = 12;

/** The part of a query for who put a pull request into a merge queue; empty if the server does not support it. */
function queued({ enterpriseVersion }: Pick<Client, 'enterpriseVersion'>): string {
  const [major = 0, minor = 0] = (enterpriseVersion ?? '3.99').split('.').map(Number);
  if (!(major > 3 || (major === 3 && minor >= FROM_MINOR))) return '';
  return `queued: timelineItems(itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT], last: 5) { nodes {
    ... on AddedToMergeQueueEvent { actor { ${ACTOR} } } } }`;
}

/** The last person to put it there, who is responsible for what the queue pushed. */
export function queuersOf(answer: z.infer<typeof Queued>): readonly GitHubAccount[] {
  return (answer?.nodes ?? []).slice(-1).map(({ actor }) => graphQlPerson(actor));
}

// The pull requests by which commits came: the query, and the shape of its answer.

export const Merge = {
  number: z.number(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  author: GraphQlActor,
  mergedBy: GraphQlActor,
  mergedAt: z.nullable(instant),
  updatedAt: instant,
  baseRefName: z.string(),
  headRefOid: z.string(),
  mergeCommit: z.nullable(z.object({ oid: z.string() })),
};
export const MERGE = `number url state author { ${ACTOR} } mergedBy { ${ACTOR} } mergedAt updatedAt baseRefName
  headRefOid mergeCommit { oid }`;

const Pull = z.object({
  ...Merge,
  reviews: Reviews,
  dismissals: Dismissals,
  comments: PullComments,
  commits: PlanCommits,
  queued: Queued,
});
export type PullAnswer = z.infer<typeof Pull>;
const Commit = z.object({
  ...Makers.shape,
  associatedPullRequests: z.object({ totalCount: z.number(), nodes: z.array(Pull) }),
});

/** How much is asked for per commit; every pull request, and each of their commits, costs. */
interface Measure {
  readonly pulls: number;
  readonly commits: number;
  readonly comments: number;
}

/** GitHub names the pull request that brought a commit, sometimes several. */
const WHOLE: Measure = { pulls: 4, commits: 100, comments: 50 };
/** For changes that may not have brought the plan: enough for most pull requests of a plan. */
const AHEAD: Measure = { pulls: 2, commits: 25, comments: 10 };

function pull(client: Client, { commits, comments }: Measure): string {
  const said = `${reviews('')} ${dismissals} ${pullComments(`first: ${comments}`)}`;
  return `${MERGE} ${said} ${planCommits(commits)} ${queued(client)}`;
}

export type CommitAnswer = z.infer<typeof Commit>;

/** Asks about the pull requests of commits; returns the answer by commit, null if it is unreadable. */
export async function askPulls(
  repository: RepositoryClient,
  path: string,
  commits: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, CommitAnswer | null>>> {
  const selection = `... on Commit { ${MAKERS} associatedPullRequests(first: ${WHOLE.pulls}) {
    totalCount nodes { ${pull(repository.client, WHOLE)} } } }`;
  return repository.askEach(commits, {
    name: 'Pulls',
    takes: '$path: String!',
    variables: { path },
    member: objects('p', selection),
    schema: z.catch(z.nullable(Commit), null),
  });
}

/** What is known about the recent changes of a plan's file before it is known which push brought it. */
export interface Changes {
  /** The pull requests of commits that changed it, or merged such a commit; only complete ones. */
  readonly answers: ReadonlyMap<string, CommitAnswer>;
  /** The file after each change, as far as it matches its object id. */
  readonly blobs: Blobs;
}

/** Number of recent changes of the plan's file that are read: its landing, and what was recorded since. */
const CHANGES = 8;

const Merged = z.object({
  ...Makers.shape,
  oid: z.string(),
  associatedPullRequests: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ number: z.number() })),
  }),
});
const Change = z.object({
  ...Makers.shape,
  oid: z.string(),
  file: z.nullable(z.object({ object: BlobAnswerShape })),
  associatedPullRequests: z.object({
    totalCount: z.number(),
    nodes: z.array(z.extend(Pull, { merged: z.nullable(Merged) })),
  }),
});
const Past = z.extend(RepositoryIdentity, {
  tip: z.object({ history: z.object({ nodes: z.array(Change) }) }),
});

/**
 * The last changes of the file at `path` leading to `tip`, by git's history. A commit with more pull requests
 * than are read here is omitted, to be asked about if needed; so are earlier changes, and those from before
 * the file was moved.
 */
export async function readChanges(
  repository: RepositoryClient,
  path: string,
  tip: string,
): Promise<ApiResult<Changes>> {
  const pulls = (nodes: string): string =>
    `${MAKERS} associatedPullRequests(first: ${AHEAD.pulls}) { totalCount nodes { ${nodes} } }`;
  const merged = `merged: mergeCommit { oid ${pulls('number')} }`;
  const question = {
    name: 'Changes',
    takes: '$path: String!, $tip: GitObjectID!',
    asks: `tip: object(oid: $tip) { ... on Commit { history(first: ${CHANGES}, path: $path) {
      nodes { oid file(path: $path) { object { ${BLOB} } }
      ${pulls(`${pull(repository.client, AHEAD)} ${merged}`)} } } } }`,
  };
  const asked = await repository.ask(question, Past, { path, tip });
  if (!asked.ok) return asked;
  const answers = new Map<string, CommitAnswer>();
  const blobs = new Map<string, Uint8Array>();
  for (const { oid, file, ...answer } of asked.value.tip.history.nodes) {
    const blob = file?.object ?? null;
    const bytes = blob?.oid === undefined ? null : provenBytes(blob.oid, blob);
    if (blob?.oid !== undefined && bytes !== null) blobs.set(blob.oid, bytes);
    for (const [commit, each] of [[oid, answer] as const, ...mergesOf(answer)]) {
      const { nodes, totalCount } = each.associatedPullRequests;
      if (nodes.length === totalCount) answers.set(commit, each);
    }
  }
  return { ...asked, value: { answers, blobs } };
}

/** The commits that a change's pull requests were merged as, if all of its pull requests are among these. */
function mergesOf({
  associatedPullRequests: { nodes },
}: Pick<z.infer<typeof Change>, 'associatedPullRequests'>): readonly (readonly [
  string,
  CommitAnswer,
])[] {
  return nodes.flatMap(({ merged }) => {
    if (merged === null) return [];
    const { oid, associatedPullRequests, ...makers } = merged;
    const { totalCount } = associatedPullRequests;
    const numbers = associatedPullRequests.nodes.map(({ number }) => number);
    const own = nodes.filter(({ number }) => numbers.includes(number));
    return own.length === numbers.length
      ? [[oid, { ...makers, associatedPullRequests: { totalCount, nodes: own } }] as const]
      : [];
  });
}
