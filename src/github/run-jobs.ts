import * as z from 'zod/mini';
import type { RunJob } from '../outcome/run-timeline.ts';
import type { ApiResult } from './answer.ts';
import { allOurs } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { instant } from './times.ts';

const Page = z.pipe(
  z.object({
    jobs: z.array(
      z.object({
        run_id: z.number(),
        name: z.string(),
        run_attempt: z.optional(z.number()),
        started_at: instant,
        completed_at: z.nullable(instant),
        conclusion: z.nullable(z.string()),
        steps: z.optional(
          z.array(
            z.object({
              name: z.string(),
              conclusion: z.nullable(z.string()),
              started_at: z.nullish(instant),
            }),
          ),
        ),
      }),
    ),
  }),
  z.transform(({ jobs }) => jobs),
);

/** Pages of 100 jobs; a matrix has at most 256 per run. */
const MOST_PAGES = 10;

/** Every job of a run, including those of earlier attempts. */
export async function readJobs(
  repository: RepositoryClient,
  runId: number,
): Promise<ApiResult<readonly RunJob[]>> {
  const listed = await repository.list(
    '/actions/runs/{run_id}/jobs',
    { run_id: runId, filter: 'all' },
    Page,
    MOST_PAGES,
  );
  const asked = allOurs(listed, (job) => job.run_id === runId);
  if (!asked.ok) return asked;
  const jobs = asked.value.map((job) => ({
    name: job.name,
    attempt: job.run_attempt ?? 1,
    startedAt: job.started_at,
    completedAt: job.completed_at,
    conclusion: job.conclusion,
    steps: (job.steps ?? []).map(({ name, conclusion, started_at }) => ({
      name,
      conclusion,
      startedAt: started_at ?? null,
    })),
  }));
  return { ...asked, value: jobs };
}
