import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { RepositoryState } from '../../github/repository.ts';
import { candidatePaths, unreadable } from '../../records/candidates.ts';
import { PRESCRIBED_CONTACTS } from '../../records/known-contacts.ts';
import { DEFAULT_SOLUTION } from '../../records/solution.ts';
import type { Problem, Source } from '../../rules/facts.ts';
import { united } from '../organisation/belonging.ts';
import {
  type EzdravFiles,
  type FoundFile,
  limitOf,
  ORGANISATION,
  readFound,
  SOLUTION,
  STAFF,
} from '../ezdrav-files.ts';

/**
 * The three files at the default branch's tip; `named`: the only intervention looked at. What is not
 * there is told by the tree, never by a 404.
 */
export async function readEzdrav(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  named: string | undefined,
): Promise<EzdravFiles> {
  const wanted = new Set([
    ...candidatePaths(state.files, named).paths,
    SOLUTION,
    STAFF,
    ORGANISATION,
  ]);
  const readable = state.files.filter(
    (file) => wanted.has(file.path) && unreadable(file) === null && file.size <= limitOf(file.path),
  );
  const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
  const asked = await readBlobs(client, repository, [...unread]);
  if (!asked.ok) return unknownFiles(asked.problem);
  const blobs: Blobs = new Map([...state.blobs, ...asked.value]);
  const found = state.files.map((file): FoundFile => {
    const { path, oid, size } = file;
    const limit = limitOf(path);
    const tooLarge = size > limit ? { unread: 'too-large' as const, size, limit } : null;
    // A link or an executable is not read, though its object may be known.
    const unreadFile = unreadable(file) ?? tooLarge;
    return { ...file, source: unreadFile ?? blobs.get(oid) ?? { unread: 'missing' } };
  });
  const asking = ['GraphQL Repository', ...(unread.size > 0 ? [asked.request] : [])];
  const sources = asking.map((from): Source => ({ kind: 'api', from, id: state.tip }));
  const files = { ...readFound(found, named, 'recorded', sources), blobs };
  return withOrganisation(client, repository, state, files);
}

/** The same files as the organisation tightens them, where the solution names one. */
async function withOrganisation(
  client: Client,
  repository: RepositoryName,
  { id }: RepositoryState,
  files: EzdravFiles,
): Promise<EzdravFiles> {
  const { organisation } = files.solution;
  if (organisation === undefined) return files;
  const { houseOf } = await import('../organisation/house.ts');
  const house = await houseOf(client, { ...repository, id }, organisation);
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
