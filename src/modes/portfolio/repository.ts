import * as z from 'zod/mini';
import type { ApiResult } from '../../github/answer.ts';
import type { Client } from '../../github/client.ts';
import { type RepositoryName, repositoryNamed } from '../../github/name.ts';
import { readReceipts } from '../../github/receipts.ts';
import { RepositoryClient } from '../../github/repository-client.ts';
import {
  readRepository,
  readRepositoryFiles,
  type RepositoryFiles,
  type RepositoryState,
} from '../../github/repository.ts';
import type { Deliveries, ListedSolution } from '../../portfolio/listed.ts';
import type { Solution } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { readFound } from '../ezdrav-files.ts';
import { readFoundFiles } from '../gathering/head-files.ts';
import { houseOf } from '../organisation/house.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import { listedFrom, unreadSolution } from './listing.ts';
import { membershipOf } from './membership.ts';

/** Number of solutions read concurrently. */
const AT_ONCE = 8;

/** Every solution of a list, in its order; one that cannot be read does not hide others. */
export async function readSolutions(
  client: Client,
  repositories: readonly RepositoryName[],
  known: ReadonlyMap<number, Promise<ApiResult<KnownHouse>>> = new Map(),
): Promise<readonly ListedSolution[]> {
  const read: ListedSolution[] = [];
  const houses: Houses = new Map(known);
  for (let from = 0; from < repositories.length; from += AT_ONCE) {
    // Each batch has its own time limit, so that slow answers at the beginning do not affect the last.
    client.begin();
    const lot = repositories.slice(from, from + AT_ONCE);
    read.push(
      ...(await Promise.all(
        lot.map((each) => solutionAt(new RepositoryClient(client, each), houses)),
      )),
    );
  }
  return read;
}

/** Organisations by number, each requested once. */
type Houses = Map<number, Promise<ApiResult<KnownHouse>>>;

async function solutionAt(listed: RepositoryClient, houses: Houses): Promise<ListedSolution> {
  const { client, fullName: label } = listed;
  const state = await stateOf(listed);
  if (!state.ok) {
    return unreadSolution(label, listed.id, { kind: 'answer', problem: state.problem });
  }
  const { nameWithOwner, id, tip } = state.value;
  const repository = new RepositoryClient(client, repositoryNamed(nameWithOwner, id));
  const asked = await readFoundFiles(repository, state.value, undefined);
  if (!asked.ok) return unreadSolution(label, id, { kind: 'answer', problem: asked.problem });
  const { deliveries, lacking } = await deliveriesOf(repository, state.value);
  const source = { kind: 'api', from: state.request, id: tip } as const;
  const { found } = asked.value;
  const own = readFound(found, undefined, 'recorded', [source]);
  const house = await houseNamed(repository, own.solution.organisation, houses);
  const { files, organisation } = membershipOf(own, house, 'recorded');
  return listedFrom(files, found, {
    label: nameWithOwner,
    listedAs: nameWithOwner.toLowerCase() === label.toLowerCase() ? null : label,
    id,
    now: client.clock.now(),
    deliveries,
    lacking: [organisation, lacking].filter((problem) => problem !== null),
    knowsOrganisation: organisation === null,
  });
}

/** The organisation that a solution names; null if none. */
async function houseNamed(
  own: RepositoryClient,
  named: Solution['organisation'],
  houses: Houses,
): Promise<ApiResult<KnownHouse> | null> {
  if (named === undefined) return null;
  const asked = houses.get(named.id) ?? houseOf(own, named);
  houses.set(named.id, asked);
  return asked;
}

const Named = z.object({ id: z.number(), full_name: z.string() });

/** The content of a repository, and its newest receipts or why they are not known. */
interface Read extends RepositoryFiles {
  readonly receipts: RepositoryState['deployments'] | Problem;
}

/** Without `deployments: read` everything except the deliveries can still be read. */
async function readAll(listed: RepositoryClient): Promise<ApiResult<Read>> {
  const whole = await readRepository(listed, null);
  if (whole.ok) {
    const { deployments, ...files } = whole.value;
    return { ...whole, value: { ...files, receipts: deployments } };
  }
  const { problem } = whole;
  if (problem.permission?.startsWith('deployments') !== true) return whole;
  const files = await readRepositoryFiles(listed);
  return files.ok ? { ...files, value: { ...files.value, receipts: problem } } : files;
}

/** The repository with that number, whatever its present name. */
async function stateOf(listed: RepositoryClient): Promise<ApiResult<Read>> {
  const first = await readAll(listed);
  const { client, id } = listed;
  if (first.ok || id === null || !isElsewhere(first.problem)) return first;
  const asked = await client.get(
    'GET /repositories/{repository_id}',
    { repository_id: id },
    Named,
    [404],
  );
  if (!asked.ok) return first;
  if (asked.value.id !== id) return first;
  return readAll(new RepositoryClient(client, repositoryNamed(asked.value.full_name, id)));
}

function isElsewhere({ code, flaw }: Problem): boolean {
  return code === 'api.forbidden' || flaw?.why === 'another-repository';
}

/** The newest hundred receipts: those of a coming intervention are seldom older. */
async function deliveriesOf(
  repository: RepositoryClient,
  { receipts: first }: Read,
): Promise<{ readonly deliveries: Deliveries; readonly lacking: Problem | null }> {
  const unknown = (lacking: Problem) => ({ deliveries: { kind: 'unknown' } as const, lacking });
  if ('code' in first) return unknown(first);
  const { hasNextPage } = first.pageInfo;
  const page = { ...first, pageInfo: { hasNextPage: false, endCursor: null } };
  const receipts = await readReceipts(repository, page, () => false);
  if (!receipts.ok) return unknown(receipts.problem);
  const deliveries = { kind: 'known', receipts: receipts.value, isWhole: !hasNextPage } as const;
  return { deliveries, lacking: null };
}
