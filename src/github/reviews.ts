import * as z from 'zod/mini';
import type { Review } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { BLOB, BlobAnswerShape, provenBytes } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import {
  anotherRepository,
  IDENTITY,
  RepositoryIdentity,
  isAnother,
  isPageOf,
  type RepositoryName,
  where,
} from './name.ts';
import { unreadableAnswer } from './unreadable.ts';
import { instant } from './times.ts';

/** A review, with the plan's file as it stood at the reviewed commit. */
export interface RawReview extends Omit<Review, 'planDigest'> {
  /** Null: no such file there, or not provably what git stores. */
  readonly file: Uint8Array | null;
  /** The object ids of all intervention files at the reviewed commit: a plan may have been moved since. */
  readonly plans: readonly string[];
}

const Entry = { path: z.string(), oid: z.string() };
const Folder = z.object({
  object: z.nullable(
    z.object({
      entries: z.optional(
        z.nullable(
          z.array(
            z.object({
              ...Entry,
              object: z.nullable(
                z.object({ entries: z.optional(z.nullable(z.array(z.object(Entry)))) }),
              ),
            }),
          ),
        ),
      ),
    }),
  ),
});
const FOLDER = `folder: file(path: ".ezdrav") { object { ... on Tree { entries { path oid
  object { ... on Tree { entries { path oid } } } } } } }`;

const Node = z
  .object({
    fullDatabaseId: z.nullable(z.string()),
    url: z.string(),
    state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']),
    submittedAt: z.nullable(instant),
    author: GraphQlActor,
    commit: z.nullable(
      z.object({
        oid: z.string(),
        file: z.nullable(z.object({ object: BlobAnswerShape })),
        folder: z.nullable(Folder),
      }),
    ),
  })
  // Without time or number nobody knows which of several was the last; one not yet given has no time.
  .check(
    z.refine(
      ({ state, submittedAt, fullDatabaseId }) =>
        state === 'PENDING' || (submittedAt !== null && fullDatabaseId !== null),
    ),
  );
export const Reviews = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(Node),
});

/** A page of a pull request's reviews; `$path` is the intervention's file. */
export const reviews = (after: string): string => `reviews(first: 100${after}) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId url state submittedAt author { ${ACTOR} }
    commit { oid file(path: $path) { object { ${BLOB} } } ${FOLDER} } } }`;

/** Reviews of one pull request are read to the last: what page two revokes, page one only claims. */
const MOST_PAGES = 5;

/** All reviews of a pull request, from the first page on. */
export async function readReviews(
  client: Client,
  repository: RepositoryName,
  path: string,
  pull: { readonly number: number; readonly headRefOid: string },
  first: z.infer<typeof Reviews>,
): Promise<ApiResult<readonly RawReview[]>> {
  const nodes = [...first.nodes];
  let page = first.pageInfo;
  let request = 'GraphQL Pulls';
  for (let number = 1; page.hasNextPage; number += 1) {
    if (number === MOST_PAGES)
      return unreadableAnswer(request, 'too-many-reviews', { most: MOST_PAGES * 100 });
    const query = `query Reviews($owner: String!, $name: String!, $path: String!, $number: Int!, $after: String!) {
      repository(owner: $owner, name: $name) { ${IDENTITY} pullRequest(number: $number) { ${reviews(', after: $after')} } } }`;
    const variables = { ...where(repository), path, number: pull.number, after: page.endCursor };
    const shape = z.object({
      repository: z.extend(RepositoryIdentity, { pullRequest: z.object({ reviews: Reviews }) }),
    });
    const asked = await client.query(query, variables, shape);
    if (!asked.ok) return asked;
    if (isAnother(repository, asked.value.repository)) return anotherRepository(asked.request);
    nodes.push(...asked.value.repository.pullRequest.reviews.nodes);
    page = asked.value.repository.pullRequest.reviews.pageInfo;
    request = asked.request;
  }
  if (!nodes.every(({ url }) => isPageOf(repository, url))) return anotherRepository(request);
  const value = nodes.flatMap((node) => reviewOf(node, pull.headRefOid) ?? []);
  return { ok: true, value, request, next: null };
}

function reviewOf(node: z.infer<typeof Node>, head: string): RawReview | null {
  if (node.submittedAt === null) return null;
  const blob = node.commit?.file?.object ?? null;
  return {
    kind: 'review',
    id: node.fullDatabaseId ?? node.url,
    url: node.url,
    user: graphQlPerson(node.author),
    state: node.state,
    submittedAt: node.submittedAt,
    onHead: node.commit?.oid === head,
    file: blob?.oid === undefined ? null : provenBytes(blob.oid, blob),
    plans: plansIn(node.commit?.folder ?? null),
  };
}

const PLAN_PATH = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;

function plansIn(folder: z.infer<typeof Folder> | null): readonly string[] {
  const entries = folder?.object?.entries ?? [];
  const all = entries.flatMap(({ object, ...entry }) => [entry, ...(object?.entries ?? [])]);
  return all.filter(({ path }) => PLAN_PATH.test(path)).map(({ oid }) => oid);
}
