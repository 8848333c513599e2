import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { Person } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { aliased, Numbered } from './blobs.ts';
import type { Asked, Client } from './client.ts';
import {
  Makers,
  MAKERS,
  makersOf,
  mergerOf,
  PlanCommits,
  planCommits,
  readWriters,
} from './pull-commits.ts';
import {
  anotherRepository,
  IDENTITY,
  isAnother,
  isPageOf,
  type RepositoryName,
  where,
} from './name.ts';
import { unreadable } from './unreadable.ts';
import { queued, Queued, queuersOf } from './merge-queue.ts';
import { type RawReview, readReviews, Reviews, reviews } from './reviews.ts';
import { instant } from './times.ts';

/** A merged pull request. */
export interface MergedPull {
  readonly number: number;
  readonly url: string;
  readonly author: Person;
  readonly mergedBy: Person;
  /** Who merged it, and who put it into a merge queue, where that pushed it. */
  readonly mergers: readonly Person[];
  readonly mergedAt: Instant;
  readonly mergeCommit: string;
  readonly reviews: readonly RawReview[];
}

/** A commit that brought the plan, and by which merges it may have come to the branch. */
export interface Bringer {
  readonly commit: string;
  /** The commits of the push it came by: one of them is what the pull request was merged as. */
  readonly merges: readonly string[];
  /** Also a pull request into a branch of another name: what is now the default branch was renamed. */
  readonly renamed: boolean;
}

/** By which pull requests a commit came, and everybody else who had a hand in it. */
export interface Bringing {
  readonly pulls: readonly MergedPull[];
  /** Null: somebody whom nobody can name. */
  readonly writers: readonly (Person | null)[];
}

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

const Pull = z.object({ ...Merge, reviews: Reviews, commits: PlanCommits, queued: Queued });
type Pull = z.infer<typeof Pull>;
const Commit = z.object({
  ...Makers.shape,
  associatedPullRequests: z.object({ totalCount: z.number(), nodes: z.array(Pull) }),
});

/** GitHub names the pull request that brought a commit, at times a few; each one costs. */
const MOST_PULLS = 4;

/**
 * By which pull requests some commits came, with all their reviews; `path` is the intervention's file.
 * An answer that leaves open which pull request was merged, or whether there is the commit, is malformed:
 * it must not look as if there were none.
 */
export async function readLandingPulls(
  client: Client,
  repository: RepositoryName,
  branch: string,
  path: string,
  bringers: readonly Bringer[],
): Promise<Asked<ReadonlyMap<string, Bringing>>> {
  const found = new Map<string, Bringing>();
  if (bringers.length === 0) return { ok: true, value: found, request: '', next: null };
  const selection = `... on Commit { ${MAKERS} associatedPullRequests(first: ${MOST_PULLS}) { totalCount nodes {
    ${MERGE} ${reviews('')} ${planCommits('')} ${queued(client)} } } }`;
  const query = `query Pulls($owner: String!, $name: String!, $path: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY}
    ${aliased(
      'p',
      bringers.map(({ commit }) => commit),
      selection,
    )} } }`;
  const asked = await client.query(query, { ...where(repository), path }, Numbered);
  if (!asked.ok) return asked;
  const { request } = asked;
  if (isAnother(repository, asked.value.repository)) return anotherRepository(request);
  for (const [index, bringer] of bringers.entries()) {
    const read = Commit.safeParse(asked.value.repository[`p${index}`]);
    if (!read.success)
      return unreadable(request, 'unreadable', { part: `p${index}`, fault: 'unreadable' });
    const { associatedPullRequests, ...makers } = read.data;
    const { nodes, totalCount } = associatedPullRequests;
    if (!nodes.every(({ url }) => isPageOf(repository, url))) return anotherRepository(request);
    const merged = nodes.filter(({ state }) => state === 'MERGED');
    const into = merged.filter((pull) => bringer.renamed || pull.baseRefName === branch);
    const told = into.every((pull) => pull.mergedAt !== null && pull.mergeCommit !== null);
    const landing = into
      .filter((pull) => bringer.merges.includes(pull.mergeCommit?.oid ?? ''))
      .toSorted((one, other) => one.number - other.number);
    if (!told || (landing.length === 0 && nodes.length < totalCount)) {
      return unreadable(request, 'pull-not-told', { part: `p${index}` });
    }
    const whole = await wholeOf(client, repository, path, landing);
    if (!whole.ok) return whole;
    const authors = merged.map(({ author }) => graphQlPerson(author));
    const makersOfIt = landing.length > 0 ? mergerOf(makers) : makersOf(makers);
    found.set(bringer.commit, {
      pulls: whole.value.map(({ pull }) => pull),
      writers: [...authors, ...makersOfIt, ...whole.value.flatMap(({ writers }) => writers)],
    });
  }
  return { ...asked, value: found };
}

interface Whole {
  readonly pull: MergedPull;
  readonly writers: readonly (Person | null)[];
}

async function wholeOf(
  client: Client,
  repository: RepositoryName,
  path: string,
  pulls: readonly Pull[],
): Promise<Asked<readonly Whole[]>> {
  const whole: Whole[] = [];
  for (const pull of pulls) {
    const [all, writers] = await Promise.all([
      readReviews(client, repository, path, pull, pull.reviews),
      readWriters(client, repository, path, pull.number, pull.commits),
    ]);
    if (!all.ok) return all;
    if (!writers.ok) return writers;
    const merged = mergedOf(pull, all.value);
    if (merged !== null)
      whole.push({ pull: merged, writers: [...merged.mergers, ...writers.value] });
  }
  return { ok: true, value: whole, request: 'GraphQL Pulls', next: null };
}

/** The pull request as it was merged; null where one half of that is missing. */
export function mergedOf(
  pull: Omit<Pull, 'reviews' | 'commits' | 'queued'> & Partial<Pick<Pull, 'queued'>>,
  all: readonly RawReview[],
): MergedPull | null {
  const { number, url, mergedAt, mergeCommit } = pull;
  if (mergedAt === null || mergeCommit === null) return null;
  return {
    number,
    url,
    author: graphQlPerson(pull.author),
    mergedBy: graphQlPerson(pull.mergedBy),
    mergers: [graphQlPerson(pull.mergedBy), ...queuersOf(pull.queued)].filter(
      ({ id }) => id !== null,
    ),
    mergedAt,
    mergeCommit: mergeCommit.oid,
    reviews: all,
  };
}
