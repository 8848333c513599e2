import * as z from 'zod/mini';
import type { Person } from '../rules/facts.ts';
import { RestAccount, restPerson } from './actors.ts';
import type { Asked, Client } from './client.ts';
import { anotherRepository, at, type RepositoryName } from './name.ts';

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

export const RunAnswer = z.object({
  id: z.number(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.nullable(z.string()),
  run_attempt: z.optional(z.number()),
  actor: RestAccount,
  triggering_actor: RestAccount,
  repository: z.object({ id: z.number() }),
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

export function runOf(answer: z.infer<typeof RunAnswer>): Run {
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
