import type { JsonObject } from '../json.ts';
import type { Job, Run } from '../state/records.ts';
import { ACTIONS_APP } from '../state/world.ts';
import { type Call, type Handlers, known, R } from './call.ts';
import { paged } from './pages.ts';
import { appOf, htmlUrl, nodeId, repoUrl } from './shapes.ts';

// A job of GitHub Actions is a check run with the same id.

const jobsOf = (run: Run): Job[] => run.attempts.flatMap(({ jobs }) => jobs);

function shape(call: Call, run: Run, job: Job): JsonObject {
  const { world, repository } = call;
  const url = `${repoUrl(world, repository)}/check-runs/${job.id}`;
  const html = `${htmlUrl(world, repository)}/actions/runs/${run.id}/job/${job.id}`;
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    external_id: String(job.id),
    url,
    html_url: html,
    details_url: html,
    check_suite: { id: run.id },
    app: appOf(world, ACTIONS_APP),
    pull_requests: [],
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: job.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  };
}

export const checkHandlers: Handlers = {
  [`GET ${R}/commits/{ref}/check-runs`]: (call) => {
    const { repository } = call;
    const sha = known(repository.git.peel(repository.resolve(call.path('ref')) ?? '')).oid;
    const found = repository.runs
      .filter((run) => run.headSha === sha)
      .flatMap((run) => {
        const all =
          call.query('filter') === 'all' ? jobsOf(run) : (run.attempts.at(-1)?.jobs ?? []);
        return all.map((job) => ({ run, job }));
      })
      .filter(({ job }) => (call.query('check_name') ?? job.name) === job.name)
      .filter(({ job }) => (call.query('status') ?? job.status) === job.status);
    return paged(
      call,
      found,
      ({ run, job }) => shape(call, run, job),
      (check_runs, total_count) => ({ total_count, check_runs }),
    );
  },

  [`GET ${R}/check-runs/{check_run_id}/annotations`]: (call) => {
    const id = Number(call.path('check_run_id'));
    const job = known(call.repository.runs.flatMap(jobsOf).find((one) => one.id === id));
    return paged(call, job.annotations, ({ level, title, message }) => ({
      path: '.github',
      blob_href: `${htmlUrl(call.world, call.repository)}/blob/${call.repository.defaultBranch}/.github`,
      start_line: 1,
      end_line: 1,
      start_column: null,
      end_column: null,
      annotation_level: level,
      title,
      message,
      raw_details: null,
    }));
  },
};
