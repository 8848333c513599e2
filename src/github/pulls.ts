import type { Instant } from '../calendar/instant.ts';
import type { GitHubAccount, PullComment } from '../rules/facts.ts';
import { graphQlPerson } from './actors.ts';
import type { ApiResult } from './answer.ts';
import {
  askPulls,
  type Changes,
  type CommitAnswer,
  type PullAnswer,
  queuersOf,
} from './pull-answers.ts';
import { makersOf, mergerOf, readPlanWriters } from './pull-commits.ts';
import { dismissalsIn, readPullComments } from './pull-comments.ts';
import { anotherRepository, isPageOf } from './name.ts';
import { unreadableAnswer } from './unreadable.ts';
import type { RepositoryClient } from './repository-client.ts';
import { type RawReview, readReviews } from './reviews.ts';

/** A merged pull request. */
export interface MergedPull {
  readonly number: number;
  readonly url: string;
  readonly author: GitHubAccount;
  readonly mergedBy: GitHubAccount;
  /** Who merged it, and who put it into a merge queue if the queue pushed it. */
  readonly mergers: readonly GitHubAccount[];
  readonly mergedAt: Instant;
  readonly mergeCommit: string;
  readonly reviews: readonly RawReview[];
  readonly comments: readonly PullComment[];
}

/** A commit that brought the plan, with the merges by which it may have reached the branch. */
export interface LandedCommit {
  readonly commit: string;
  /** The commits of the push it came by; one of them is the merge commit of the pull request. */
  readonly merges: readonly string[];
  /** Also accept a pull request into a branch with another name, because the default branch was renamed. */
  readonly renamed: boolean;
}

/** The pull requests by which a commit came, and everybody else involved. */
export interface CommitOrigin {
  readonly pulls: readonly MergedPull[];
  /** Null stands for a person who cannot be identified. */
  readonly writers: readonly (GitHubAccount | null)[];
}

/**
 * The pull requests by which some commits came, with all their reviews; `path` is the intervention's file. An
 * answer that leaves open which pull request was merged, or whether the commit exists, is malformed: it must
 * not look as if there were none.
 */
export async function readLandingPulls(
  repository: RepositoryClient,
  branch: string,
  path: string,
  landedCommits: readonly LandedCommit[],
  known: Changes['answers'] = new Map(),
): Promise<ApiResult<ReadonlyMap<string, CommitOrigin>>> {
  const found = new Map<string, CommitOrigin>();
  const request = 'GraphQL Pulls';
  const unknown = landedCommits.map(({ commit }) => commit).filter((commit) => !known.has(commit));
  const asked =
    unknown.length > 0 ? await askPulls(repository, path, unknown) : nothingAsked(request);
  if (!asked.ok) return asked;
  for (const landedCommit of landedCommits) {
    const { commit } = landedCommit;
    const answer = known.get(commit) ?? asked.value.get(commit) ?? null;
    if (answer === null) {
      return unreadableAnswer(request, 'unreadable', { part: commit, fault: 'unreadable' });
    }
    const origin = await originOf(repository, branch, path, landedCommit, answer);
    if (!origin.ok) return origin;
    found.set(landedCommit.commit, origin.value);
  }
  return { ok: true, value: found, request, next: null };
}

function nothingAsked(request: string): ApiResult<ReadonlyMap<string, CommitAnswer | null>> {
  return { ok: true, value: new Map(), request, next: null };
}

async function originOf(
  repository: RepositoryClient,
  branch: string,
  path: string,
  landedCommit: LandedCommit,
  { associatedPullRequests, ...makers }: CommitAnswer,
): Promise<ApiResult<CommitOrigin>> {
  const request = 'GraphQL Pulls';
  const { nodes, totalCount } = associatedPullRequests;
  if (!nodes.every(({ url }) => isPageOf(repository, url))) return anotherRepository(request);
  const merged = nodes.filter(({ state }) => state === 'MERGED');
  const into = merged.filter((pull) => landedCommit.renamed || pull.baseRefName === branch);
  const isWhole = into.every((pull) => pull.mergedAt !== null && pull.mergeCommit !== null);
  const landing = into
    .filter((pull) => landedCommit.merges.includes(pull.mergeCommit?.oid ?? ''))
    .toSorted((one, other) => one.number - other.number);
  if (!isWhole || (landing.length === 0 && nodes.length < totalCount)) {
    return unreadableAnswer(request, 'pull-not-told', { part: landedCommit.commit });
  }
  const whole = await wholeOf(repository, path, landing);
  if (!whole.ok) return whole;
  const authors = merged.map(({ author }) => graphQlPerson(author));
  const makersOfIt = landing.length > 0 ? mergerOf(makers) : makersOf(makers);
  const value: CommitOrigin = {
    pulls: whole.value.map(({ pull }) => pull),
    writers: [...authors, ...makersOfIt, ...whole.value.flatMap(({ writers }) => writers)],
  };
  return { ok: true, value, request, next: null };
}

interface Whole {
  readonly pull: MergedPull;
  readonly writers: readonly (GitHubAccount | null)[];
}

async function wholeOf(
  repository: RepositoryClient,
  path: string,
  pulls: readonly PullAnswer[],
): Promise<ApiResult<readonly Whole[]>> {
  const whole: Whole[] = [];
  for (const pull of pulls) {
    const [all, comments, writers] = await Promise.all([
      readReviews(repository, path, pull, pull.reviews),
      readPullComments(repository, pull.number, pull.comments),
      readPlanWriters(repository, path, pull.number, pull.commits),
    ]);
    if (!all.ok) return all;
    if (!comments.ok) return comments;
    if (!writers.ok) return writers;
    const dismissed = dismissalsIn(pull.dismissals);
    const reviews = all.value.map((review): RawReview => {
      const dismissal = dismissed.get(review.id);
      return dismissal === undefined ? review : { ...review, dismissal };
    });
    const merged = mergedOf(pull, reviews, comments.value);
    if (merged !== null)
      whole.push({ pull: merged, writers: [...merged.mergers, ...writers.value] });
  }
  return { ok: true, value: whole, request: 'GraphQL Pulls', next: null };
}

/** The pull request with its merge; null if a part of the merge is missing. */
export function mergedOf(
  pull: Omit<PullAnswer, 'reviews' | 'dismissals' | 'comments' | 'commits' | 'queued'> &
    Partial<Pick<PullAnswer, 'queued'>>,
  reviews: readonly RawReview[],
  comments: readonly PullComment[] = [],
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
    reviews,
    comments,
  };
}
