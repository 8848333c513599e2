import type { JsonObject } from '../json.ts';
import type { Attempt, Job, Run, User } from '../state/records.ts';
import type { World } from '../state/world.ts';
import { type Answer, type Call, created, type Handlers, known, ok, R, Refusal } from './call.ts';
import { paged } from './pages.ts';
import { htmlUrl, nodeId, repositoryOf, repoUrl, userOf } from './shapes.ts';

const RUN = `${R}/actions/runs/{run_id}`;

const runOf = (call: Call): Run =>
  known(call.repository.runs.find((run) => run.id === Number(call.path('run_id'))));
const newest = (run: Run): Attempt => known(run.attempts.at(-1));
const asked = (call: Call, run: Run): Attempt =>
  known(run.attempts[Number(call.path('attempt_number')) - 1]);

function shapeRun(call: Call, run: Run, attempt: Attempt): JsonObject {
  const { world, repository } = call;
  const url = `${repoUrl(world, repository)}/actions/runs/${run.id}`;
  const commit = repository.git.peel(run.headSha);
  const shaped = repositoryOf(world, repository);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.workflow.name,
    path: run.workflow.path,
    workflow_id: run.workflow.id,
    workflow_url: `${repoUrl(world, repository)}/actions/workflows/${run.workflow.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: attempt.attempt,
    event: run.event,
    display_title: run.displayTitle,
    status: attempt.status,
    conclusion: attempt.conclusion,
    actor: userOf(world, run.actor),
    triggering_actor: userOf(world, attempt.triggeringActor),
    created_at: run.createdAt,
    run_started_at: attempt.startedAt,
    updated_at: attempt.startedAt,
    url: attempt === run.attempts.at(-1) ? url : `${url}/attempts/${attempt.attempt}`,
    html_url: `${htmlUrl(world, repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_id: run.id,
    check_suite_url: `${repoUrl(world, repository)}/check-suites/${run.id}`,
    previous_attempt_url: attempt.attempt > 1 ? `${url}/attempts/${attempt.attempt - 1}` : null,
    pull_requests: [],
    repository: shaped,
    head_repository: shaped,
    head_commit: commit
      ? {
          id: commit.oid,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.committer.date,
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        }
      : null,
  };
}

function shapeJob(call: Call, run: Run, job: Job): JsonObject {
  const base = repoUrl(call.world, call.repository);
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: run.id,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.workflow.name,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    steps: job.steps.map(({ name, conclusion, startedAt }, index) => ({
      name,
      started_at: startedAt ?? null,
      number: index + 1,
      status: conclusion ? 'completed' : 'in_progress',
      conclusion,
    })),
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(call.world, call.repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${base}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
  };
}

/** `created` is a date, a time, a comparison (`>=2026-12-01`) or a range (`a..b`). */
function createdWithin(filter: string | undefined, at: string): boolean {
  if (filter === undefined) return true;
  const time = new Date(at).getTime();
  const day = 86_400_000;
  const span = (text: string): [number, number] => {
    const start = new Date(text).getTime();
    return [start, text.includes('T') ? start : start + day - 1];
  };
  const range = /^(.*?)\.\.(.*)$/.exec(filter);
  if (range) {
    const from = range[1] === '*' ? Number.NEGATIVE_INFINITY : span(range[1] ?? '')[0];
    const to = range[2] === '*' ? Number.POSITIVE_INFINITY : span(range[2] ?? '')[1];
    return time >= from && time <= to;
  }
  const [, sign = '', text = ''] = /^(>=|<=|>|<)?(.*)$/.exec(filter) ?? [];
  const [start, end] = span(text);
  if (Number.isNaN(start)) throw new Refusal(422, `created: ${filter}`);
  if (sign === '>=') return time >= start;
  if (sign === '<=') return time <= end;
  if (sign === '>') return time > end;
  return sign === '<' ? time < start : time >= start && time <= end;
}

function listRuns(call: Call, only?: (run: Run) => boolean): Answer {
  const status = call.query('status');
  const found = call.repository.runs
    .filter((run) => only?.(run) ?? true)
    .filter((run) => (call.query('actor') ?? run.actor.login) === run.actor.login)
    .filter((run) => (call.query('branch') ?? run.headBranch) === run.headBranch)
    .filter((run) => (call.query('event') ?? run.event) === run.event)
    .filter((run) => (call.query('head_sha') ?? run.headSha) === run.headSha)
    .filter(
      (run) =>
        status === undefined ||
        [newest(run).status, newest(run).conclusion].some((one) => one === status),
    )
    .filter((run) => createdWithin(call.query('created'), run.createdAt))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  return paged(
    call,
    found,
    (run) => shapeRun(call, run, newest(run)),
    (workflow_runs, total_count) => ({ total_count, workflow_runs }),
  );
}

const listJobs = (call: Call, run: Run, jobs: readonly Job[]): Answer =>
  paged(
    call,
    jobs,
    (job) => shapeJob(call, run, job),
    (all, total_count) => ({ total_count, jobs: all }),
  );

const workflowOf = (call: Call) => {
  const name = call.path('workflow_id');
  const { workflows } = call.repository;
  return known(workflows.find(({ id, path }) => String(id) === name || path.endsWith(`/${name}`)));
};

/** A new attempt of a finished run: failed jobs (or all) are queued again, the others are kept. */
function rerun(world: World, run: Run, by: User, onlyFailed: boolean): void {
  const before = newest(run);
  if (before.status !== 'completed') throw new Refusal(403, 'This workflow is already running');
  const age = world.clock.now().getTime() - new Date(run.createdAt).getTime();
  if (age > 30 * 86_400_000) {
    throw new Refusal(
      403,
      'Unable to retry this workflow run because it was created over a month ago',
    );
  }
  if (onlyFailed && before.conclusion === 'success') {
    throw new Refusal(403, 'The workflow run containing this job has no failed jobs');
  }
  const attempt = run.attempts.length + 1;
  const startedAt = world.now();
  const jobs = before.jobs.map((job): Job => {
    const id = world.nextId();
    if (onlyFailed && job.conclusion === 'success') return { ...job, id, attempt };
    const fresh = { attempt, status: 'queued', conclusion: null, startedAt } as const;
    return { ...job, ...fresh, id, completedAt: null, steps: [], annotations: [] };
  });
  run.attempts.push({
    attempt,
    triggeringActor: by,
    startedAt,
    status: 'queued',
    conclusion: null,
    jobs,
  });
}

export const actionsHandlers: Handlers = {
  [`GET ${R}/actions/runs`]: (call) => listRuns(call),
  [`GET ${R}/actions/workflows/{workflow_id}/runs`]: (call) => {
    const workflow = workflowOf(call);
    return listRuns(call, (run) => run.workflow === workflow);
  },
  [`GET ${R}/actions/workflows/{workflow_id}`]: (call) => {
    const { id, name, path } = workflowOf(call);
    const url = `${repoUrl(call.world, call.repository)}/actions/workflows/${id}`;
    return ok({ id, node_id: nodeId('Workflow', id), name, path, state: 'active', url });
  },
  [`GET ${RUN}`]: (call) => ok(shapeRun(call, runOf(call), newest(runOf(call)))),
  [`GET ${RUN}/attempts/{attempt_number}`]: (call) =>
    ok(shapeRun(call, runOf(call), asked(call, runOf(call)))),
  [`GET ${RUN}/jobs`]: (call) => {
    const run = runOf(call);
    const all = run.attempts.flatMap(({ jobs }) => jobs);
    return listJobs(call, run, call.query('filter') === 'all' ? all : newest(run).jobs);
  },
  [`GET ${RUN}/attempts/{attempt_number}/jobs`]: (call) =>
    listJobs(call, runOf(call), asked(call, runOf(call)).jobs),
  [`GET ${RUN}/approvals`]: () => ok([]),
  [`GET ${RUN}/artifacts`]: (call) => {
    const run = runOf(call);
    const base = `${repoUrl(call.world, call.repository)}/actions/artifacts`;
    const wanted = run.artifacts.filter(({ name }) => (call.query('name') ?? name) === name);
    return paged(
      call,
      wanted,
      ({ id, name, size }) => ({
        id,
        node_id: nodeId('Artifact', id),
        name,
        size_in_bytes: size,
        url: `${base}/${id}`,
        archive_download_url: `${base}/${id}/zip`,
        expired: false,
        created_at: run.createdAt,
        updated_at: run.createdAt,
        expires_at: null,
        workflow_run: { id: run.id, repository_id: call.repository.id, head_sha: run.headSha },
      }),
      (artifacts, total_count) => ({ total_count, artifacts }),
    );
  },
  [`GET ${RUN}/pending_deployments`]: (call) => {
    const run = runOf(call);
    const base = repoUrl(call.world, call.repository);
    return ok(
      [...run.waitsFor].map((name) => {
        const place = call.repository.environments.find((one) => one.name === name);
        const id = place?.id ?? 0;
        const url = `${base}/environments/${encodeURIComponent(name)}`;
        const html = `${htmlUrl(call.world, call.repository)}/deployments/activity_log?environments_filter=${name}`;
        return {
          environment: { id, node_id: nodeId('Environment', id), name, url, html_url: html },
          wait_timer: place?.waitMinutes ?? 0,
          wait_timer_started_at: newest(run).startedAt,
          current_user_can_approve: false,
          reviewers: (place?.reviewers ?? []).map((user) => ({
            type: 'User',
            reviewer: userOf(call.world, user),
          })),
        };
      }),
    );
  },
  [`POST ${RUN}/deployment_protection_rule`]: (call) => {
    const run = runOf(call);
    const environment = call.text('environment_name') ?? '';
    if (!run.waitsFor.has(environment))
      throw new Refusal(422, 'No pending deployment for this environment');
    const state = call.text('state') ?? null;
    const comment = call.text('comment') ?? '';
    run.protectionAnswers.push({ environment, state, comment, by: call.token.name });
    const attempt = newest(run);
    if (state !== null) run.waitsFor.delete(environment);
    if (state === 'rejected')
      Object.assign(attempt, { status: 'completed', conclusion: 'failure' });
    else if (run.waitsFor.size === 0) attempt.status = 'in_progress';
    return { status: 204 };
  },
  [`POST ${RUN}/rerun`]: (call) => {
    rerun(call.world, runOf(call), call.token.user, false);
    return created({});
  },
  [`POST ${RUN}/rerun-failed-jobs`]: (call) => {
    rerun(call.world, runOf(call), call.token.user, true);
    return created({});
  },
};
