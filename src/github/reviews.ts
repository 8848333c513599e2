import * as z from 'zod/mini';
import type { Review } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { BLOB, BlobAnswerShape, folderOf, provenBytes } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { allOurs, isPageOf, RepositoryIdentity } from './name.ts';
import { type RepositoryClient, PageInfo } from './repository-client.ts';
import { instant } from './times.ts';

/** A review, with the plan's file at the reviewed commit. */
export interface RawReview extends Omit<Review, 'planDigest'> {
  /** Null if there is no such file, or it does not match its object id. */
  readonly file: Uint8Array | null;
  /** The object ids of all intervention files at the reviewed commit, since a plan may have been moved later. */
  readonly plans: readonly string[];
}

const Entry = z.object({ path: z.string(), oid: z.string() });
const Folder = z.object({
  object: z.nullable(folderOf(z.extend(Entry, { object: z.nullable(folderOf(Entry)) }))),
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
  // Without time or id, the order of several reviews would be unknown; a pending review has no time.
  .check(
    z.refine(
      ({ state, submittedAt, fullDatabaseId }) =>
        state === 'PENDING' || (submittedAt !== null && fullDatabaseId !== null),
    ),
  );
export const Reviews = z.object({ pageInfo: PageInfo, nodes: z.array(Node) });

/** A page of a pull request's reviews; `$path` is the intervention's file. */
export const reviews = (after: string): string => `reviews(first: 100${after}) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId url state submittedAt author { ${ACTOR} }
    commit { oid file(path: $path) { object { ${BLOB} } } ${FOLDER} } } }`;

/** All reviews of one pull request are read, because a later page may revoke what page one says. */
const MOST_PAGES = 5;

const FOLLOWING = {
  name: 'Reviews',
  takes: '$path: String!, $number: Int!',
  asks: `pullRequest(number: $number) { ${reviews(', after: $after')} }`,
};
const Following = z.extend(RepositoryIdentity, { pullRequest: z.object({ reviews: Reviews }) });

/** All reviews of a pull request, from the first page on. */
export async function readReviews(
  repository: RepositoryClient,
  path: string,
  pull: { readonly number: number; readonly headRefOid: string },
  first: z.infer<typeof Reviews>,
): Promise<ApiResult<readonly RawReview[]>> {
  const listed = await repository.askPages(FOLLOWING, { path, number: pull.number }, Following, {
    pageOf: (answer) => answer.pullRequest.reviews,
    pages: MOST_PAGES - 1,
    tooLong: { why: 'too-many-reviews', values: { most: MOST_PAGES * 100 } },
    known: { page: first, request: 'GraphQL Pulls' },
  });
  const asked = allOurs(listed, ({ url }) => isPageOf(repository, url));
  if (!asked.ok) return asked;
  const value = asked.value.flatMap((node) => reviewOf(node, pull.headRefOid) ?? []);
  return { ...asked, value };
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
