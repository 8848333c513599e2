import * as z from 'zod/mini';
import { type Instant, toIso } from '../calendar/instant.ts';
import type { Person } from '../rules/facts.ts';
import { RestAccount, restPerson } from './actors.ts';
import type { Asked, Client, Parameters } from './client.ts';
import { anotherRepository, at, type RepositoryName } from './name.ts';
import { instant } from './times.ts';

/** Who and what started a workflow run, by GitHub's record. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly attempt: number;
  readonly actor: Person;
  readonly triggeringActor: Person;
}

const RunAnswer = z.object({
  id: z.number(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.nullable(z.string()),
  run_attempt: z.optional(z.number()),
  actor: RestAccount,
  triggering_actor: RestAccount,
  repository: z.object({ id: z.number() }),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  created_at: instant,
});

/** The run with this id; that of another repository is refused. */
export async function readRun(
  client: Client,
  repository: RepositoryName,
  id: number,
): Promise<Asked<Run>> {
  const asked = await client.get(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    { ...at(repository), run_id: id },
    RunAnswer,
  );
  if (!asked.ok) return asked;
  const answer = asked.value;
  const another = repository.id !== null && answer.repository.id !== repository.id;
  if (another || answer.id !== id) return anotherRepository(asked.request);
  return { ...asked, value: runOf(answer) };
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
  };
}

const RunList = z.object({ total_count: z.number(), workflow_runs: z.array(RunAnswer) });

/** Pages of 100 runs that are looked through. */
const MOST_PAGES = 20;

/** A run as a list shows it; `conclusion` null while it goes on. */
export interface ListedRun extends Run {
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly createdAt: Instant;
}

/** The runs of a workflow (its file name) begun since `since`, newest first. */
export function listRunsSince(
  client: Client,
  repository: RepositoryName,
  workflow: string,
  since: Instant,
): Promise<Asked<readonly ListedRun[]>> {
  return listRuns(
    client,
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { ...at(repository), workflow_id: workflow, created: `>=${toIso(since)}` },
    repository,
  );
}

/** All runs that wait for an environment to be opened to them. */
export function listWaitingRuns(
  client: Client,
  repository: RepositoryName,
): Promise<Asked<readonly ListedRun[]>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  return listRuns(client, route, { ...at(repository), status: 'waiting' }, repository);
}

async function listRuns(
  client: Client,
  route: `GET /${string}`,
  parameters: Parameters,
  repository: RepositoryName,
): Promise<Asked<readonly ListedRun[]>> {
  const runs: ListedRun[] = [];
  let asked = await client.get(route, { ...parameters, per_page: 100 }, RunList);
  for (let page = 1; asked.ok; page += 1) {
    const answers = asked.value.workflow_runs;
    if (answers.some((run) => repository.id !== null && run.repository.id !== repository.id)) {
      return anotherRepository(asked.request);
    }
    runs.push(...answers.map(listedOf));
    if (asked.next === null) return { ...asked, value: newestFirst(runs) };
    if (page === MOST_PAGES) {
      const detail = `more than ${MOST_PAGES * 100} runs`;
      const { request } = asked;
      return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
    }
    asked = await client.follow(asked.next, RunList);
  }
  return asked;
}

function listedOf(answer: z.infer<typeof RunAnswer>): ListedRun {
  return {
    ...runOf(answer),
    status: answer.status,
    conclusion: answer.conclusion,
    createdAt: answer.created_at,
  };
}

/** Pages may overlap while runs come and go: each run once. */
function newestFirst(runs: readonly ListedRun[]): readonly ListedRun[] {
  const distinct = [...new Map(runs.map((run) => [run.id, run])).values()];
  return distinct.sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
}

const Jobs = z.object({
  jobs: z.array(z.object({ id: z.number(), conclusion: z.nullable(z.string()) })),
});
const Remarks = z.array(z.object({ title: z.nullish(z.string()), message: z.nullish(z.string()) }));

/** What the steps of the run's failed jobs, latest attempt, left as annotations. */
export async function readRemarks(
  client: Client,
  repository: RepositoryName,
  runId: number,
): Promise<Asked<readonly { readonly title: string; readonly message: string }[]>> {
  const jobs = await client.get(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    { ...at(repository), run_id: runId, filter: 'latest', per_page: 100 },
    Jobs,
  );
  if (!jobs.ok) return jobs;
  const remarks: { readonly title: string; readonly message: string }[] = [];
  for (const job of jobs.value.jobs.filter(({ conclusion }) => conclusion === 'failure')) {
    const read = await client.list(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
      { ...at(repository), check_run_id: job.id },
      Remarks,
      2,
    );
    if (!read.ok) return read;
    remarks.push(
      ...read.value.map(({ title, message }) => ({ title: title ?? '', message: message ?? '' })),
    );
  }
  return { ...jobs, value: remarks };
}

/** Starts the failed jobs of a run again; GitHub refuses where the run already goes on. */
export function rerunFailedJobs(
  client: Client,
  repository: RepositoryName,
  runId: number,
): Promise<Asked<unknown>> {
  return client.send(
    'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
    { ...at(repository), run_id: runId },
    z.unknown(),
  );
}
