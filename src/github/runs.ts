import * as z from 'zod/mini';
import { type Instant, toIso } from '../calendar/instant.ts';
import type { GitHubAccount, Problem } from '../rules/facts.ts';
import { RestAccount, restPerson } from './actors.ts';
import type { ApiResult } from './answer.ts';
import type { Parameters } from './connection.ts';
import { allOurs, anotherRepository } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { instant } from './times.ts';
import { malformed } from './unreadable.ts';

/** Who and what started a workflow run, by GitHub's record. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly attempt: number;
  readonly actor: GitHubAccount;
  readonly triggeringActor: GitHubAccount;
  /** `.github/workflows/x.yml`; absent if the server does not report it. */
  readonly path?: string;
}

const RunAnswer = z.object({
  id: z.number(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.nullable(z.string()),
  path: z.optional(z.string()),
  run_attempt: z.optional(z.number()),
  actor: RestAccount,
  triggering_actor: RestAccount,
  repository: z.object({ id: z.number() }),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  created_at: instant,
  run_started_at: z.optional(instant),
  updated_at: z.optional(instant),
});

/** The run with this id; a run of another repository is refused. */
export async function readRun(
  repository: RepositoryClient,
  id: number,
): Promise<ApiResult<ListedRun>> {
  const asked = await repository.get('/actions/runs/{run_id}', { run_id: id }, RunAnswer);
  if (!asked.ok) return asked;
  const answer = asked.value;
  const another = repository.id !== null && answer.repository.id !== repository.id;
  if (another || answer.id !== id) return anotherRepository(asked.request);
  return { ...asked, value: listedOf(answer) };
}

function runOf(answer: z.infer<typeof RunAnswer>): Run {
  return {
    id: answer.id,
    event: answer.event,
    headSha: answer.head_sha,
    headBranch: answer.head_branch,
    attempt: answer.run_attempt ?? 1,
    actor: restPerson(answer.actor),
    triggeringActor: restPerson(answer.triggering_actor),
    // Some servers append the ref.
    ...(answer.path !== undefined && { path: answer.path.split('@')[0] ?? '' }),
  };
}

const RunAnswers = z.object({ total_count: z.number(), workflow_runs: z.array(RunAnswer) });

/** GitHub ends a filtered list of runs after this many; only `total_count` says that there are more. */
const MOST_RUNS = 1_000;
const MOST_PAGES = MOST_RUNS / 100;

/** A run as a list shows it; `conclusion` is null while it is running. */
export interface ListedRun extends Run {
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly createdAt: Instant;
  /** When the latest attempt began. */
  readonly startedAt: Instant;
  /** When it ended, as far as known; null while it is running. */
  readonly endedAt: Instant | null;
}

/** Runs, newest first. `cut`: there are more that GitHub does not list; null if these are all. */
export interface RunList {
  readonly runs: readonly ListedRun[];
  readonly cut: Problem | null;
}

/**
 * The runs of a workflow (its file name) that began since `since`; `head`: only those of the branch or tag
 * with this name.
 */
export function listRunsSince(
  repository: RepositoryClient,
  workflow: string,
  since: Instant,
  head?: string,
): Promise<ApiResult<RunList>> {
  const created = `>=${toIso(since)}`;
  const filter = { created, ...(head !== undefined && { branch: head }) };
  const path = '/actions/workflows/{workflow_id}/runs';
  return listRuns(repository, path, { workflow_id: workflow, ...filter });
}

/** All runs that wait for an environment's approval. */
export function listWaitingRuns(repository: RepositoryClient): Promise<ApiResult<RunList>> {
  return listRuns(repository, '/actions/runs', { status: 'waiting' });
}

async function listRuns(
  repository: RepositoryClient,
  path: `/${string}`,
  parameters: Parameters,
): Promise<ApiResult<RunList>> {
  const runs: ListedRun[] = [];
  let most = 0;
  let asked = await repository.get(path, { ...parameters, per_page: 100 }, RunAnswers);
  for (let page = 1; asked.ok; page += 1) {
    const { workflow_runs: answers, total_count: total } = asked.value;
    if (answers.some((run) => repository.id !== null && run.repository.id !== repository.id)) {
      return anotherRepository(asked.request);
    }
    runs.push(...answers.map(listedOf));
    most = Math.max(most, total);
    if (asked.next === null || page === MOST_PAGES) {
      const more = asked.next !== null || most > MOST_RUNS;
      const cut = more ? cutOff(asked.request, most) : null;
      return { ...asked, value: { runs: newestFirst(runs), cut } };
    }
    asked = await repository.client.follow(asked.next, asked.request, RunAnswers);
  }
  return asked;
}

function cutOff(request: string, total: number): Problem {
  return malformed(request, 'too-many-runs', { total, most: MOST_RUNS });
}

function listedOf(answer: z.infer<typeof RunAnswer>): ListedRun {
  return {
    ...runOf(answer),
    status: answer.status,
    conclusion: answer.conclusion,
    createdAt: answer.created_at,
    startedAt: answer.run_started_at ?? answer.created_at,
    endedAt: answer.status === 'completed' ? (answer.updated_at ?? answer.created_at) : null,
  };
}

/** Sorts runs newest first, each once; pages and lists may overlap while runs come and go. */
export function newestFirst(runs: readonly ListedRun[]): readonly ListedRun[] {
  const distinct = [...new Map(runs.map((run) => [run.id, run])).values()];
  return distinct.sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
}

const JobPage = z.pipe(
  z.object({
    jobs: z.array(
      z.object({ id: z.number(), run_id: z.number(), conclusion: z.nullable(z.string()) }),
    ),
  }),
  z.transform(({ jobs }) => jobs),
);
const Annotations = z.array(
  z.object({ title: z.nullish(z.string()), message: z.nullish(z.string()) }),
);

/** The annotations left by the steps of the run's failed jobs, latest attempt. */
export async function readAnnotations(
  repository: RepositoryClient,
  runId: number,
): Promise<ApiResult<readonly { readonly title: string; readonly message: string }[]>> {
  const listed = await repository.list(
    '/actions/runs/{run_id}/jobs',
    { run_id: runId, filter: 'latest' },
    JobPage,
    MOST_PAGES,
  );
  const jobs = allOurs(listed, (job) => job.run_id === runId);
  if (!jobs.ok) return jobs;
  const annotations: { readonly title: string; readonly message: string }[] = [];
  for (const job of jobs.value.filter(({ conclusion }) => conclusion === 'failure')) {
    const read = await repository.list(
      '/check-runs/{check_run_id}/annotations',
      { check_run_id: job.id },
      Annotations,
      2,
    );
    if (!read.ok) return read;
    annotations.push(
      ...read.value.map(({ title, message }) => ({ title: title ?? '', message: message ?? '' })),
    );
  }
  return { ...jobs, value: annotations };
}

/** Re-runs the failed jobs of a run; GitHub refuses if the run is already running. */
export function rerunFailedJobs(
  repository: RepositoryClient,
  runId: number,
): Promise<ApiResult<unknown>> {
  return repository.send(
    'POST /actions/runs/{run_id}/rerun-failed-jobs',
    { run_id: runId },
    z.unknown(),
  );
}
