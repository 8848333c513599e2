import type { ApiResult } from '../../github/answer.ts';
import { repositoryNamed } from '../../github/name.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { ListedSolution } from '../../portfolio/listed.ts';
import { type OwnConflicts, ownConflictsOf } from '../../portfolio/own-conflicts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { caseOf, type ReadFrom } from '../portfolio/listing.ts';
import { readSolutions } from '../portfolio/repository.ts';
import type { KnownHouse } from './known-house.ts';

/** A house with more solutions can use the portfolio; the rest is listed. */
const MOST_SOLUTIONS = 50;

/**
 * Reads the other solutions of the organisation, each at its default branch. Null if no conflict is possible:
 * no organisation, no other solution, or no coming plan.
 */
export async function conflictsOver(
  own: RepositoryClient,
  files: EzdravFiles,
): Promise<OwnConflicts | null> {
  const { belonging, candidates } = files;
  const now = own.client.clock.now();
  if (belonging === undefined || !now.known) return null;
  const isToCome = candidates.some(
    ({ intervention: { outcome, status, schedule } }) =>
      outcome === undefined && status === 'planned' && now.value < schedule.end,
  );
  const { house, id } = belonging;
  const others = house.organisation.solutions.filter((one) => one.id !== own.id);
  if (!isToCome || others.length === 0) return null;
  const known: [number, Promise<ApiResult<KnownHouse>>][] =
    id === null ? [] : [[id, Promise.resolve({ ok: true, value: house, request: '', next: null })]];
  const asked = others.slice(0, MOST_SOLUTIONS);
  const read = await readSolutions(
    own.client.solutions,
    asked.map((one) => repositoryNamed(one.repository, one.id)),
    new Map(known),
  );
  const unasked = others.slice(MOST_SOLUTIONS).map(({ repository }) => repository);
  return ownConflictsOf(ownListed(own, files, now), read, unasked, now.value);
}

function ownListed(
  { fullName: label, id }: RepositoryClient,
  files: EzdravFiles,
  now: ReadFrom['now'],
): ListedSolution {
  const { solution, belonging, candidates } = files;
  return {
    label,
    listedAs: null,
    id,
    name: solution.name === '' ? null : solution.name,
    isRead: true,
    knowsRules: true,
    cases: candidates.map((candidate) => caseOf(candidate, files, { now })),
    onDuty: (belonging?.own ?? solution).contractor?.['on-duty'] ?? null,
    drafts: [],
    freezes: [],
    deliveries: { kind: 'unknown' },
    wants: [],
  };
}
