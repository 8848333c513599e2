import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { RepositoryClient } from './repository-client.ts';

const Pending = z.array(z.object({ environment: z.object({ name: z.nullish(z.string()) }) }));

/** The names of the environments that a waiting run asks for. */
export async function readPendingEnvironments(
  repository: RepositoryClient,
  runId: number,
): Promise<ApiResult<readonly string[]>> {
  const asked = await repository.get(
    '/actions/runs/{run_id}/pending_deployments',
    { run_id: runId },
    Pending,
  );
  if (!asked.ok) return asked;
  const names = asked.value.flatMap(({ environment }) => environment.name ?? []);
  return { ...asked, value: [...new Set(names)].sort() };
}

/**
 * Answers for a custom protection rule of one environment. Only the GitHub App of that rule may do so. GitHub
 * refuses if the run no longer waits, so a repeated answer changes nothing.
 */
export function answerProtectionRule(
  repository: RepositoryClient,
  runId: number,
  environment: string,
  state: 'approved' | 'rejected',
  comment: string,
): Promise<ApiResult<unknown>> {
  return repository.send(
    'POST /actions/runs/{run_id}/deployment_protection_rule',
    { run_id: runId, environment_name: environment, state, comment },
    z.unknown(),
  );
}
