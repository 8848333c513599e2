import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { Person, Review } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { aliased, BLOB, BlobAnswerShape, Numbered, provenBytes } from './blobs.ts';
import type { Asked, Client } from './client.ts';
import {
  anotherRepository,
  IDENTITY,
  Identity,
  isAnother,
  type RepositoryName,
  where,
} from './name.ts';
import { instant } from './times.ts';

/** A review, with the plan's file as it stood at the reviewed commit. */
export interface RawReview extends Omit<Review, 'planDigest'> {
  /** Null: no such file there, or not provably what git stores. */
  readonly file: Uint8Array | null;
}

/** A merged pull request into the default branch. */
export interface MergedPull {
  readonly number: number;
  readonly url: string;
  readonly author: Person;
  readonly mergedBy: Person;
  readonly mergedAt: Instant;
  readonly mergeCommit: string | null;
  readonly reviews: readonly RawReview[];
}

const ReviewNode = z.object({
  fullDatabaseId: z.nullable(z.string()),
  url: z.string(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']),
  submittedAt: z.nullable(instant),
  author: GraphQlActor,
  commit: z.nullable(
    z.object({ oid: z.string(), file: z.nullable(z.object({ object: BlobAnswerShape })) }),
  ),
});
const Reviews = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(ReviewNode),
});
const Pull = z.object({
  number: z.number(),
  url: z.string(),
  author: GraphQlActor,
  mergedBy: GraphQlActor,
  mergedAt: z.nullable(instant),
  updatedAt: instant,
  baseRefName: z.string(),
  headRefOid: z.string(),
  mergeCommit: z.nullable(z.object({ oid: z.string() })),
  reviews: z.nullable(Reviews),
});
type Pull = z.infer<typeof Pull>;

const reviews = (after: string): string => `reviews(first: 100${after}) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId url state submittedAt author { ${ACTOR} }
    commit { oid file(path: $path) { object { ${BLOB} } } } } }`;
const PULL = `number url author { ${ACTOR} } mergedBy { ${ACTOR} } mergedAt updatedAt baseRefName headRefOid
  mergeCommit { oid } ${reviews('')}`;

/** Reviews of one pull request are read to the last: what page two revokes, page one only claims. */
const MOST_PAGES = 5;

/**
 * For each commit the pull request that was merged by exactly it into `branch`, if any, with all its
 * reviews; `path` is the intervention's file.
 */
export async function readLandingPulls(
  client: Client,
  repository: RepositoryName,
  branch: string,
  path: string,
  commits: readonly string[],
): Promise<Asked<ReadonlyMap<string, MergedPull>>> {
  const pulls = new Map<string, MergedPull>();
  if (commits.length === 0) return { ok: true, value: pulls, request: '', next: null };
  const selection = `... on Commit { associatedPullRequests(first: 10) { nodes { ${PULL} } } }`;
  const query = `query Pulls($owner: String!, $name: String!, $path: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY} ${aliased('p', commits, selection)} } }`;
  const asked = await client.query(query, { ...where(repository), path }, Numbered);
  if (!asked.ok) return asked;
  if (isAnother(repository, asked.value.repository)) {
    return anotherRepository(asked.request);
  }
  const shape = z.nullable(
    z.object({ associatedPullRequests: z.nullable(z.object({ nodes: z.array(Pull) })) }),
  );
  for (const [index, commit] of commits.entries()) {
    const read = shape.safeParse(asked.value.repository[`p${index}`]);
    if (!read.success) return malformed(asked.request, `p${index}: unreadable`);
    const landed = (read.data?.associatedPullRequests?.nodes ?? []).find(
      (pull) => pull.baseRefName === branch && pull.mergeCommit?.oid === commit,
    );
    if (landed === undefined) continue;
    const whole = await withAllReviews(client, repository, path, landed);
    if (!whole.ok) return whole;
    if (whole.value !== null) pulls.set(commit, whole.value);
  }
  return { ...asked, value: pulls };
}

/**
 * Pull requests merged into `branch`, without their reviews: the newest, none between them left out.
 */
export async function readMergedPulls(
  client: Client,
  repository: RepositoryName,
  branch: string,
): Promise<Asked<readonly MergedPull[]>> {
  const query = `query Merged($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY}
    pullRequests(states: MERGED, baseRefName: $branch, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number url author { ${ACTOR} } mergedBy { ${ACTOR} } mergedAt updatedAt baseRefName headRefOid mergeCommit { oid } }
      pageInfo { hasNextPage } } } }`;
  const shape = z.object({
    repository: z.extend(Identity, {
      pullRequests: z.object({
        nodes: z.array(z.omit(Pull, { reviews: true })),
        pageInfo: z.object({ hasNextPage: z.boolean() }),
      }),
    }),
  });
  const asked = await client.query(query, { ...where(repository), branch }, shape);
  if (!asked.ok) return asked;
  const { pullRequests } = asked.value.repository;
  if (isAnother(repository, asked.value.repository)) return anotherRepository(asked.request);
  // Beyond the page lie others that were merged at any time before the last update listed here.
  const seen = pullRequests.nodes.map((pull) => pull.updatedAt);
  const from = pullRequests.pageInfo.hasNextPage ? Math.min(...seen) : 0;
  const whole = pullRequests.nodes.filter((pull) => (pull.mergedAt ?? 0) >= from);
  const merged = whole.flatMap((pull) => pullOf({ ...pull, reviews: null }, []) ?? []);
  return { ...asked, value: merged };
}

async function withAllReviews(
  client: Client,
  repository: RepositoryName,
  path: string,
  pull: Pull,
): Promise<Asked<MergedPull | null>> {
  const nodes: z.infer<typeof ReviewNode>[] = [...(pull.reviews?.nodes ?? [])];
  let page = pull.reviews?.pageInfo;
  let request = 'GraphQL Pulls';
  for (let number = 1; page?.hasNextPage === true; number += 1) {
    if (number === MOST_PAGES) return malformed(request, `more than ${MOST_PAGES * 100} reviews`);
    const query = `query Reviews($owner: String!, $name: String!, $path: String!, $number: Int!, $after: String!) {
      repository(owner: $owner, name: $name) { ${IDENTITY} pullRequest(number: $number) { ${reviews(', after: $after')} } } }`;
    const variables = { ...where(repository), path, number: pull.number, after: page.endCursor };
    const shape = z.object({
      repository: z.extend(Identity, { pullRequest: z.object({ reviews: Reviews }) }),
    });
    const asked = await client.query(query, variables, shape);
    if (!asked.ok) return asked;
    if (isAnother(repository, asked.value.repository)) return anotherRepository(asked.request);
    nodes.push(...asked.value.repository.pullRequest.reviews.nodes);
    page = asked.value.repository.pullRequest.reviews.pageInfo;
    request = asked.request;
  }
  return { ok: true, value: pullOf(pull, nodes), request, next: null };
}

function pullOf(pull: Pull, nodes: readonly z.infer<typeof ReviewNode>[]): MergedPull | null {
  if (pull.mergedAt === null) return null;
  return {
    number: pull.number,
    url: pull.url,
    author: graphQlPerson(pull.author),
    mergedBy: graphQlPerson(pull.mergedBy),
    mergedAt: pull.mergedAt,
    mergeCommit: pull.mergeCommit?.oid ?? null,
    reviews: nodes.flatMap((node) => {
      if (node.submittedAt === null) return [];
      const blob = node.commit?.file?.object ?? null;
      return {
        kind: 'review' as const,
        id: node.fullDatabaseId ?? node.url,
        url: node.url,
        user: graphQlPerson(node.author),
        state: node.state,
        submittedAt: node.submittedAt,
        onHead: node.commit?.oid === pull.headRefOid,
        file: blob?.oid === undefined ? null : provenBytes(blob.oid, blob),
      };
    }),
  };
}

function malformed(request: string, detail: string): Asked<never> {
  return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}
