import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import { RestAccount } from './actors.ts';
import type { ApiResult } from './answer.ts';
import { allOurs, isUrlOf } from './name.ts';
import { unwrapped } from './receipt-payload.ts';
import { RECEIPT_ENVIRONMENT } from './receipts.ts';
import type { RepositoryClient } from './repository-client.ts';
import { instant } from './times.ts';

/** A Deployment object of ours as GitHub keeps it, not judged: a claim, or a receipt with its token. */
export interface DeploymentRecord {
  readonly id: number;
  readonly task: string;
  readonly commit: string;
  readonly creator: string;
  readonly createdAt: Instant;
  /** As it was created; a token is in it as text. */
  readonly payload: unknown;
}

export interface StatusRecord {
  readonly state: string;
  readonly createdAt: Instant;
  readonly creator: string;
}

const Records = z.array(
  z.object({
    id: z.number(),
    task: z.string(),
    sha: z.string(),
    created_at: instant,
    payload: z.unknown(),
    creator: z.nullable(RestAccount),
    repository_url: z.string(),
  }),
);
const Statuses = z.array(
  z.object({ state: z.string(), created_at: instant, creator: z.nullable(RestAccount) }),
);

/** Pages of 100. */
const MOST_PAGES = 20;

/** Everything ever recorded in the receipts' environment, oldest first. */
export async function listDeploymentRecords(
  repository: RepositoryClient,
): Promise<ApiResult<readonly DeploymentRecord[]>> {
  const listed = await repository.list(
    '/deployments',
    { environment: RECEIPT_ENVIRONMENT },
    Records,
    MOST_PAGES,
  );
  const asked = allOurs(listed, (one) => isUrlOf(repository, one.repository_url));
  if (!asked.ok) return asked;
  const records = asked.value.map((one) => ({
    id: one.id,
    task: one.task,
    commit: one.sha,
    creator: one.creator?.login ?? '',
    createdAt: one.created_at,
    payload: unwrapped(one.payload),
  }));
  return { ...asked, value: records.toSorted((one, other) => one.id - other.id) };
}

/** All statuses of a Deployment object, by its REST id, oldest first. */
export async function listStatusRecords(
  repository: RepositoryClient,
  id: number,
): Promise<ApiResult<readonly StatusRecord[]>> {
  const asked = await repository.list(
    '/deployments/{deployment_id}/statuses',
    { deployment_id: id },
    Statuses,
    MOST_PAGES,
  );
  if (!asked.ok) return asked;
  const statuses = asked.value.map(({ state, created_at: createdAt, creator }) => {
    return { state, createdAt, creator: creator?.login ?? '' };
  });
  return { ...asked, value: statuses.toSorted((one, other) => one.createdAt - other.createdAt) };
}
