import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { TreeFile } from '../../github/repository.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { Candidate } from '../../rules/facts.ts';
import { readKeptFiles } from '../figures/kept-files.ts';

/** Where finished work is looked for. */
export interface Looking {
  readonly repository: RepositoryClient;
  /** The `.ezdrav` tree at the default branch's tip. */
  readonly listed: readonly TreeFile[];
  /** The interventions that were already read. */
  readonly candidates: readonly Candidate[];
}

/** A file of work, finished or not. */
export type FiledIntervention = Pick<Candidate, 'intervention' | 'planDigest'>;

/**
 * All work, including `done/`, by the plan in each file and whatever its name. An unreadable file asks for
 * nothing; `check` reports it.
 */
export async function readWork({
  repository,
  listed,
  candidates,
}: Looking): Promise<ApiResult<readonly FiledIntervention[]>> {
  const done = listed.filter(({ path }) => path.startsWith('.ezdrav/done/'));
  const read = await readKeptFiles(repository, done);
  if (!read.ok) return read;
  const finished = read.value.flatMap(({ path, source }): readonly FiledIntervention[] => {
    const reading = readIntervention(path, source);
    return reading.ok ? [{ intervention: reading.value, planDigest: reading.planDigest }] : [];
  });
  return { ...read, value: [...candidates, ...finished] };
}
