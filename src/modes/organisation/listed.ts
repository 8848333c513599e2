import type { Client } from '../../github/client.ts';
import { readWriters } from '../../github/members.ts';
import { repositoryNamed } from '../../github/name.ts';
import { readOrganisationRepository } from '../../github/organisation-repository.ts';
import { readSolution } from '../../records/solution.ts';
import type { Organisation } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { SOLUTION_FILE } from '../ezdrav-files.ts';

/** Number of repositories read concurrently. */
const AT_ONCE = 8;

/** What matters for an organisation's staff: its solutions, and who may write in them. */
export interface ListedSolutions {
  /** By their own files, otherwise by their repositories; in the order of the list. */
  readonly names: readonly string[];
  /** Who may write in any of them; null if not asked, or one of them could not be read. */
  readonly writers: ReadonlySet<number> | null;
  readonly problems: readonly Problem[];
}

interface Looked {
  readonly name: string;
  readonly writers: ReadonlySet<number>;
  readonly problem: Problem | null;
}

/**
 * Reads each solution by its number. One that cannot be read does not hide others, but then it is unknown who
 * has lost write access everywhere. `writing`: whether write access is needed.
 */
export async function readListed(
  client: Client,
  solutions: Organisation['solutions'],
  writing: boolean,
): Promise<ListedSolutions> {
  const looked: Looked[] = [];
  for (let from = 0; from < solutions.length; from += AT_ONCE) {
    const some = solutions.slice(from, from + AT_ONCE);
    looked.push(...(await Promise.all(some.map((one) => lookAt(client, one, writing)))));
  }
  const problems = looked.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const isKnown = writing && looked.length > 0 && problems.length === 0;
  return {
    names: looked.map(({ name }) => name),
    writers: isKnown ? new Set(looked.flatMap(({ writers }) => [...writers])) : null,
    problems,
  };
}

async function lookAt(
  client: Client,
  { repository, id }: Organisation['solutions'][number],
  writing: boolean,
): Promise<Looked> {
  const { name } = repositoryNamed(repository);
  const nobody: ReadonlySet<number> = new Set();
  const state = await readOrganisationRepository(client, { ...repositoryNamed(repository), id });
  if (!state.ok) return { name, writers: nobody, problem: state.problem };
  const { branch, repository: now } = state.value;
  const file = branch?.files.find(({ path }) => path === SOLUTION_FILE);
  const bytes = branch?.blobs.get(file?.oid ?? '');
  const reading = bytes === undefined ? null : readSolution(SOLUTION_FILE, bytes);
  const called = reading?.ok === true ? reading.value.name : now.name;
  const writers = writing ? await readWriters(now) : null;
  return writers?.ok === false
    ? { name: called, writers: nobody, problem: writers.problem }
    : { name: called, writers: writers?.value ?? nobody, problem: null };
}
