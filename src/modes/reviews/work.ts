import type { Asked, Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { TreeFile } from '../../github/repository.ts';
import { type Reviewed, reviewMark } from '../../outcome/review-marks.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { Intervention } from '../../records/types.ts';
import { donePath } from '../../report/review/issue.ts';
import type { Candidate } from '../../rules/facts.ts';
import { readKeptFiles } from '../figures/kept-files.ts';

/** Where finished work is looked for. */
export interface Looking {
  readonly client: Client;
  readonly repository: RepositoryName;
  /** The `.ezdrav` tree at the default branch's tip. */
  readonly listed: readonly TreeFile[];
  /** The interventions that are read already. */
  readonly candidates: readonly Candidate[];
}

/**
 * The files of the work that issues ask about, by their marks. Finished work lies under its id; only where it
 * does not are all finished ones read.
 */
export async function findWork(
  { client, repository, listed, candidates }: Looking,
  wanted: readonly Reviewed[],
): Promise<Asked<ReadonlyMap<string, Intervention>>> {
  const found = new Map<string, Intervention>();
  const marks = new Set(wanted.map(reviewMark));
  const take = (intervention: Intervention, planDigest: Reviewed['planDigest']): void => {
    const mark = reviewMark({ interventionId: intervention.id, planDigest });
    if (marks.has(mark) && !found.has(mark)) found.set(mark, intervention);
  };
  for (const { intervention, planDigest } of candidates) take(intervention, planDigest);
  const missing = (): readonly Reviewed[] => wanted.filter((each) => !found.has(reviewMark(each)));
  const byId = new Set(missing().map(({ interventionId }) => donePath(interventionId)));
  const done = listed.filter(({ path }) => path.startsWith('.ezdrav/done/'));
  const rounds = [
    done.filter(({ path }) => byId.has(path)),
    done.filter(({ path }) => !byId.has(path)),
  ];
  let last: Asked<unknown> = { ok: true, value: null, request: '', next: null };
  for (const files of rounds) {
    if (files.length === 0 || missing().length === 0) continue;
    const read = await readKeptFiles(client, repository, files);
    if (!read.ok) return read;
    last = read;
    for (const { path, source } of read.value) {
      const reading = readIntervention(path, source);
      if (reading.ok) take(reading.value, reading.planDigest);
    }
  }
  return { ...last, value: found };
}
