import type { Client } from '../../github/client.ts';
import { readWriters } from '../../github/members.ts';
import { repositoryNamed } from '../../github/name.ts';
import { readOrganisationRepository } from '../../github/organisation-repository.ts';
import { readSolution } from '../../records/solution.ts';
import type { Organisation } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { SOLUTION_FILE } from '../ezdrav-files.ts';

/** Repositories looked at side by side. */
const AT_ONCE = 8;

/** What an organisation's staff has to do with: its solutions, and who may write in them. */
export interface ListedSolutions {
  /** As their own files name them, else as their repositories are called; in the order of the list. */
  readonly names: readonly string[];
  /** Who may write in any of them; null: not asked, or one of them could not be looked at. */
  readonly writers: ReadonlySet<number> | null;
  readonly problems: readonly Problem[];
}

interface Looked {
  readonly name: string;
  readonly writers: ReadonlySet<number>;
  readonly problem: Problem | null;
}

/**
 * Looks at each solution by its number. One that cannot be looked at hides no other, but who has lost write
 * access everywhere cannot be told without it. `writing`: whether somebody is said to have write access.
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
