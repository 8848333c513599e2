import type { Push } from '../../github/activity.ts';
import { readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import { readPastHouses } from '../../github/organisation-versions.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { malformed } from '../../github/unreadable.ts';
import { readOrganisation } from '../../records/organisation.ts';
import { readStaff } from '../../records/staff.ts';
import type { Solution } from '../../records/types.ts';
import { unite } from '../../records/united.ts';
import type { Fact, FormerRules, Problem } from '../../rules/facts.ts';
import { pushesInOrder } from '../../rules/landing.ts';
import { type EzdravFiles, ORGANISATION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import { isNothing, type Version, versionsOf } from '../gathering/former-rules.ts';
import { readMerges } from '../gathering/rules-pulls.ts';
import { houseObjects } from './files.ts';
import { houseOf } from './house.ts';
import type { HouseRecord, KnownHouse } from './known-house.ts';

/** Number of changes before the last relevant one that are read if a version was not valid. */
const MOST_INVALID = 10;

type Counts = (push: Push) => boolean;

/**
 * The versions of the rules with the organisation in each: every version of `solution.yml` as tightened by
 * the organisation it named, and the present solution by every version of `organisation.yml` and its roster
 * that still counts. So removing the organisation only takes effect after the same time.
 */
export async function withOrganisations(
  own: RepositoryClient,
  { belonging, solution }: EzdravFiles,
  counts: Counts,
  former: Fact<readonly FormerRules[]>,
): Promise<Fact<readonly FormerRules[]>> {
  if (!former.known) return former;
  const houses = new Map<number, ApiResult<KnownHouse>>();
  if (belonging !== undefined && belonging.id !== null) {
    const known = { ok: true, value: belonging.house, request: '', next: null } as const;
    houses.set(belonging.id, known);
  }
  const found: FormerRules[] = [];
  const looked = new Set<number>();
  const pastOf = async (house: KnownHouse, one: Solution): Promise<Problem | null> => {
    if (house.record === null) return null;
    const past = await readVersions(house.record, one, solution, counts);
    if (!past.ok) return past.problem;
    for (const version of past.value) {
      found.push({ ...version, file: `${house.repository} ${version.file}` });
    }
    return null;
  };
  for (const [index, version] of former.value.entries()) {
    const { rules } = version;
    const named = 'solution' in rules ? rules.solution.organisation : undefined;
    if (!('solution' in rules) || named === undefined) {
      found.push(version);
      continue;
    }
    const house = houses.get(named.id) ?? (await houseOf(own, named));
    houses.set(named.id, house);
    if (!house.ok) {
      if (isNewlyNamed(named.id, former.value.slice(index + 1))) continue;
      // What it demanded is not known, and so neither is whether something was loosened.
      return { known: false, problem: house.problem };
    }
    const union = unite(rules.solution, house.value.organisation);
    if (!union.ok) continue;
    found.push({ ...version, rules: { solution: union.solution } });
    if (named.id === belonging?.id || looked.has(named.id)) continue;
    looked.add(named.id);
    const { roster } = house.value;
    if (roster !== null) found.push({ ...version, rules: { roster }, changed: ['organisation'] });
    // Otherwise an organisation could first be loosened and then be left.
    const problem = await pastOf(house.value, rules.solution);
    if (problem !== null) return { known: false, problem };
  }
  if (belonging !== undefined) {
    const problem = await pastOf(belonging.house, belonging.own);
    if (problem !== null) return { known: false, problem };
  }
  return { ...former, value: found };
}

/**
 * Returns true if the previous version, which still counts, does not name this organisation: a new one that
 * cannot be read, for example because of a wrong number, is skipped like an invalid version.
 */
function isNewlyNamed(id: number, before: readonly FormerRules[]): boolean {
  const last = before.find(({ rules }) => 'solution' in rules)?.rules;
  return last !== undefined && 'solution' in last && last.solution.organisation?.id !== id;
}

async function readVersions(
  record: HouseRecord,
  own: Solution,
  present: Solution,
  counts: Counts,
): Promise<ApiResult<readonly FormerRules[]>> {
  const page = await pageOf(record, counts);
  if (!page.ok) return page;
  const { pushes: listed, next } = page.value;
  const oldest = listed.at(-1);
  if (next !== null && oldest !== undefined && counts(oldest)) {
    return refused(malformed(page.request, 'too-many-pushes', { most: listed.length }));
  }
  const pushes = pushesInOrder(listed, record.tip);
  if (record.repository.client.enterpriseVersion === null && pushes[0]?.after !== record.tip) {
    return refused(malformed(page.request, 'push-elsewhere'));
  }
  const counting = pushes.filter(counts).length;
  if (counting === 0) return { ...page, value: [] };
  const looked = pushes.slice(0, counting + MOST_INVALID);
  const commits = new Set(looked.flatMap(({ before, after }) => [before, after]));
  const wanted = [...commits].filter((commit) => !isNothing(commit));
  const past = await readPastHouses(record.repository, wanted);
  if (!past.ok) return past;
  const { trees } = past.value;
  const gone = looked.find(({ before }) => trees.get(before) === null);
  if (gone !== undefined && counts(gone)) {
    return refused(malformed(past.request, 'no-commit', { commit: gone.before }));
  }
  const objects = [...trees.values()].flatMap((left) => houseObjects(left?.files ?? []));
  const unread = [...new Set(objects)].filter((oid) => !past.value.blobs.has(oid));
  const rest = await readBlobs(record.repository, unread);
  if (!rest.ok) return rest;
  const blobs = new Map([...past.value.blobs, ...rest.value]);
  const read = (path: string, bytes: Uint8Array): Version | null => versionOf(own, path, bytes);
  const asked = { solution: present, counts };
  return {
    ...past,
    value: [ORGANISATION_FILE, STAFF_FILE].flatMap((path) =>
      versionsOf(path, asked, looked, trees, blobs, read),
    ),
  };
}

/** A server without a record of pushes only tells what pull requests brought. */
async function pageOf(
  { repository, branch, pushes }: HouseRecord,
  counts: Counts,
): Promise<HouseRecord['pushes']> {
  if (pushes.ok || repository.client.enterpriseVersion === null || pushes.problem.status !== 404)
    return pushes;
  return (await readMerges(repository, branch, counts)).page;
}

/** Null if not valid, or if the solution cannot be held to it. */
function versionOf(own: Solution, path: string, bytes: Uint8Array): Version | null {
  if (path === STAFF_FILE) {
    const reading = readStaff(path, bytes);
    return reading.ok ? { roster: reading.value } : null;
  }
  const reading = readOrganisation(path, bytes);
  const union = reading.ok ? unite(own, reading.value) : null;
  return union?.ok === true ? { solution: union.solution } : null;
}

function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
