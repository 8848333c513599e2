import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { GitHubAccount } from '../rules/facts.ts';
import { RestAccount, restPerson } from './actors.ts';
import { objects } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { anotherRepository } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { EZDRAV_TREE, EzdravTree, listing, type TreeFile } from './repository.ts';
import { instant } from './times.ts';

/** One change of the default branch's tip, at the time GitHub recorded it. */
export interface Push {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly at: Instant;
  readonly kind:
    | 'push'
    | 'force_push'
    | 'pr_merge'
    | 'merge_queue_merge'
    | 'branch_creation'
    | 'branch_deletion';
  readonly by: GitHubAccount | null;
}

const Activity = z.object({
  id: z.number(),
  before: z.string(),
  after: z.string(),
  ref: z.string(),
  timestamp: instant,
  activity_type: z.enum([
    'push',
    'force_push',
    'pr_merge',
    'merge_queue_merge',
    'branch_creation',
    'branch_deletion',
  ]),
  actor: z.nullable(RestAccount),
});

export interface PushPage {
  /** Newest first, as GitHub lists them. */
  readonly pushes: readonly Push[];
  readonly next: string | null;
}

/**
 * Reads a page of the branch's activity, newest first, 100 pushes a page. `next`: as named by the previous
 * page; `final`: statuses that are not retried.
 */
export async function readActivity(
  repository: RepositoryClient,
  branch: string,
  next: string | null,
  final: readonly number[] | 'any' = [],
): Promise<ApiResult<PushPage>> {
  const ref = `refs/heads/${branch}`;
  const schema = z.array(Activity);
  const asked =
    next === null
      ? await repository.get('/activity', { ref, per_page: 100, direction: 'desc' }, schema, final)
      : await repository.client.follow(
          next,
          `GET /repos/${repository.fullName}/activity`,
          schema,
          repository.id,
        );
  if (!asked.ok) return asked;
  if (asked.value.some((activity) => activity.ref !== ref)) return anotherRepository(asked.request);
  // By time and number, whatever order they came in.
  const newestFirst = [...asked.value].sort(
    (one, other) => other.timestamp - one.timestamp || other.id - one.id,
  );
  const pushes = newestFirst.map((activity) => ({
    id: String(activity.id),
    before: activity.before,
    after: activity.after,
    at: activity.timestamp,
    kind: activity.activity_type,
    by: activity.actor === null ? null : restPerson(activity.actor),
  }));
  return { ...asked, value: { pushes, next: asked.next } };
}

/** A commit: its `.ezdrav` tree and its parents (the first two of a merge). */
export interface Left {
  readonly files: readonly TreeFile[];
  readonly parents: readonly string[];
}

const Commit = z.nullable(
  z.pipe(
    z.object({
      file: EzdravTree,
      parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
    }),
    z.transform(({ file, parents }): Left => {
      return { files: listing(file), parents: parents.nodes.map(({ oid }) => oid) };
    }),
  ),
);

/** The `.ezdrav` tree at each of some commits; null if the commit is gone. */
export async function readTrees(
  repository: RepositoryClient,
  commits: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, readonly TreeFile[] | null>>> {
  const left = await readLeft(repository, commits);
  if (!left.ok) return left;
  const trees = [...left.value].map(([oid, each]) => [oid, each?.files ?? null] as const);
  return { ...left, value: new Map(trees) };
}

/** What pushes left behind, by commit; null if the commit is gone. */
export async function readLeft(
  repository: RepositoryClient,
  commits: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, Left | null>>> {
  const selection = `... on Commit { parents(first: 2) { nodes { oid } } ${EZDRAV_TREE} }`;
  const question = { name: 'Trees', member: objects('c', selection), schema: Commit };
  return repository.askEach(commits, question);
}
