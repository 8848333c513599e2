import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import { PRESCRIBED_CONTACTS } from '../../records/known-contacts.ts';
import { DEFAULT_SOLUTION } from '../../records/solution.ts';
import type { Problem, Source } from '../../rules/facts.ts';
import { united } from '../organisation/belonging.ts';
import { type EzdravFiles, readFound } from '../ezdrav-files.ts';
import { readFoundFiles } from './found.ts';

/**
 * The three files at the default branch's tip; `named`: the only intervention looked at. That a file is
 * missing is known from the tree, never from a 404.
 */
export async function readHeadFiles(
  repository: RepositoryClient,
  state: RepositoryState,
  named: string | undefined,
): Promise<EzdravFiles> {
  const asked = await readFoundFiles(repository, state, named);
  if (!asked.ok) return unknownFiles(asked.problem);
  const { found, blobs } = asked.value;
  const asking = ['GraphQL Repository', ...(asked.request === '' ? [] : [asked.request])];
  const sources = asking.map((from): Source => ({ kind: 'api', from, id: state.tip }));
  const files = { ...readFound(found, named, 'recorded', sources), blobs };
  return withOrganisation(repository, state, files);
}

/** The same files as tightened by the organisation, if the solution names one. */
async function withOrganisation(
  repository: RepositoryClient,
  { id }: RepositoryState,
  files: EzdravFiles,
): Promise<EzdravFiles> {
  const { organisation } = files.solution;
  if (organisation === undefined) return files;
  const { houseOf } = await import('../organisation/house.ts');
  const house = await houseOf(repository.numbered(id), organisation);
  return united(files, house, 'recorded', organisation.id);
}

function unknownFiles(problem: Problem): EzdravFiles {
  return {
    files: { kind: 'unknown', problem },
    candidates: [],
    drafts: [],
    solution: DEFAULT_SOLUTION,
    roster: { known: false, problem },
    diagnostics: [],
    locate: new Map(),
    known: PRESCRIBED_CONTACTS,
    blobs: new Map(),
  };
}
