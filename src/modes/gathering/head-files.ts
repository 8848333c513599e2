import type { RepositoryState, RepositoryFiles } from '../../github/repository.ts';
import { PRESCRIBED_CONTACTS } from '../../records/known-contacts.ts';
import { DEFAULT_SOLUTION } from '../../records/solution.ts';
import type { Problem, Source } from '../../rules/facts.ts';
import { united } from '../organisation/belonging.ts';
import {
  type EzdravFiles,
  readFound,
  contentOf,
  type FoundFile,
  isReadable,
  ORGANISATION_FILE,
  SOLUTION_FILE,
  STAFF_FILE,
} from '../ezdrav-files.ts';
import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { candidatePaths } from '../../records/candidates.ts';

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

/** The entries of `.ezdrav` at the tip, with the content of those that are read. */
interface FoundFiles {
  readonly found: readonly FoundFile[];
  readonly blobs: Blobs;
}

/**
 * Reads what the repository's state did not include; `named`: the only intervention looked at. That a file is
 * missing is known from the tree, never from a 404.
 */
export async function readFoundFiles(
  repository: RepositoryClient,
  state: RepositoryFiles,
  named: string | undefined,
): Promise<ApiResult<FoundFiles>> {
  const wanted = new Set([
    ...candidatePaths(state.files, named).paths,
    SOLUTION_FILE,
    STAFF_FILE,
    ORGANISATION_FILE,
  ]);
  const readable = state.files.filter((file) => wanted.has(file.path) && isReadable(file));
  const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
  const asked = await readBlobs(repository, [...unread]);
  if (!asked.ok) return asked;
  const blobs: Blobs = new Map([...state.blobs, ...asked.value]);
  const found = state.files.map((file) => ({ ...file, source: contentOf(file, blobs) }));
  return { ...asked, value: { found, blobs } };
}
