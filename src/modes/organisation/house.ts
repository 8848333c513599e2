import { readActivity } from '../../github/activity.ts';
import { readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import {
  type OrganisationRepository,
  readOrganisationRepository,
} from '../../github/organisation-repository.ts';
import { RepositoryClient } from '../../github/repository-client.ts';
import { repositoryNamed } from '../../github/name.ts';
import { malformed } from '../../github/unreadable.ts';
import type { Solution } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { contentOf, type FoundFile, ORGANISATION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import { faultyHouse, houseObjects, readHouseFiles } from './files.ts';
import type { KnownHouse } from './known-house.ts';

/** The most likely default branch; its activity is used only if it is. */
const LIKELY_BRANCH = 'main';

type Membership = NonNullable<Solution['organisation']>;

/**
 * The organisation that a solution names: by its number, at the tip of its default branch, each file verified
 * by its object id. Whatever is wrong with it is a problem, never an organisation without demands.
 */
export async function houseOf(
  own: RepositoryClient,
  { repository, id }: Membership,
): Promise<ApiResult<KnownHouse>> {
  const client = own.client.organisation;
  const written = { ...repositoryNamed(repository), id };
  if (own.id === id || repository.toLowerCase() === own.fullName.toLowerCase()) {
    return refused(malformed('solution.yml', 'organisation-itself'));
  }
  const [state, likely] = await Promise.all([
    readOrganisationRepository(client, written),
    readActivity(new RepositoryClient(client, written), LIKELY_BRANCH, null, 'any'),
  ]);
  if (!state.ok) return refused(unreadableHouse(state.problem, repository));
  const { branch, isArchived } = state.value;
  if (isArchived) return refused(malformed(state.request, 'organisation-archived', { repository }));
  if (branch === null)
    return refused(malformed(state.request, 'organisation-empty', { repository }));
  const found = await foundIn(state.value.repository, branch);
  if (!found.ok) return found;
  const reading = readHouseFiles(found.value);
  if (!reading.ok) return refused(faultyHouse(state.request, repository, reading.diagnostics));
  const there = state.value.repository;
  const now = there.fullName;
  const fits =
    likely.ok && branch.name === LIKELY_BRANCH && likely.value.pushes[0]?.after === branch.tip;
  const lacking = client.enterpriseVersion === null ? [] : [404];
  return {
    ...state,
    value: {
      ...reading.value,
      repository: now,
      record: {
        repository: there,
        branch: branch.name,
        tip: branch.tip,
        pushes: fits ? likely : await readActivity(there, branch.name, null, lacking),
      },
      files: branch.files
        .filter(({ path }) => path === ORGANISATION_FILE || path === STAFF_FILE)
        .map(({ path, oid }) => ({ path, oid })),
      writtenAs: now.toLowerCase() === repository.toLowerCase() ? null : repository,
    },
  };
}

async function foundIn(
  name: RepositoryClient,
  { files, blobs }: NonNullable<OrganisationRepository['branch']>,
): Promise<ApiResult<readonly FoundFile[]>> {
  const unread = houseObjects(files).filter((oid) => !blobs.has(oid));
  const asked = await readBlobs(name, [...new Set(unread)]);
  if (!asked.ok) return asked;
  const all = new Map([...blobs, ...asked.value]);
  return { ...asked, value: files.map((file) => ({ ...file, source: contentOf(file, all) })) };
}

function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** The most likely cause is a token without access, which a 404 does not tell people. */
function unreadableHouse(problem: Problem, repository: string): Problem {
  if (problem.code !== 'api.forbidden') return problem;
  return { ...problem, flaw: { why: 'organisation-unreadable', values: { repository } } };
}
