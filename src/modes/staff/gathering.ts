import type { StaffFacts } from '../../staffing/departures.ts';
import type { UnansweredRequest, UnknownInput } from '../../staffing/staff-report.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Client } from '../../github/client.ts';
import { readMembers, readWriters } from '../../github/members.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { TreeFile } from '../../github/repository.ts';
import { readFiles, readStaffRepository, type StaffRepository } from '../../github/rosters.ts';
import { atTop, type Diagnostic, type Locate, type Reading } from '../../records/diagnostic.ts';
import { readOrganisation } from '../../records/organisation.ts';
import { DEFAULT_SOLUTION, readSolution } from '../../records/solution.ts';
import { readStaff } from '../../records/staff.ts';
import type { FileContent } from '../../records/read-file.ts';
import type { Organisation, Roster, Solution } from '../../records/types.ts';
import { unite } from '../../records/united.ts';
import type { Problem } from '../../rules/facts.ts';
import type { DecidingLine } from '../../rules/verdict.ts';
import type { DecidingPlaces } from '../../staffing/written.ts';
import {
  contentOf,
  isReadable,
  ORGANISATION_FILE,
  SOLUTION_FILE,
  STAFF_FILE,
} from '../ezdrav-files.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import { readListed } from '../organisation/listed.ts';
import { readEarlier } from './earlier.ts';
import { alreadyLeaving, movedEntries, without } from './elsewhere.ts';
import { linesOfEntries, writtenIn } from './written.ts';

/** The client for organisation membership; null without `members-token`. */
export type MembersClient = Client | null;

/** The files at the default branch's tip, or why nothing can be judged. */
export type StaffFiles =
  | {
      readonly kind: 'read';
      readonly repository: StaffRepository;
      /** The defaults if the file is not valid. */
      readonly solution: Solution;
      /** What an organisation lists; null in a solution's own repository. */
      readonly listed: Organisation['solutions'] | null;
      /** The faults of `solution.yml`, or of `organisation.yml` in an organisation's repository. */
      readonly faults: readonly Diagnostic[];
      /** Null if there is none at the tip. */
      readonly roster: Roster | null;
      /** The places of the keys in the file with the contract; undefined if it is not valid. */
      readonly locate: Locate | undefined;
      /** The top of the file if there is no roster. */
      readonly locateInRoster: Locate;
    }
  | {
      readonly kind: 'invalid';
      readonly repository: StaffRepository;
      readonly solution: Solution;
      readonly diagnostics: readonly Diagnostic[];
      readonly locate: Locate | undefined;
    }
  | { readonly kind: 'unknown'; readonly unknown: UnknownInput };

/** Reads visibility, `solution.yml` and `staff.yml` at the tip. */
export async function readStaffFiles(repository: RepositoryClient): Promise<StaffFiles> {
  const state = await readStaffRepository(repository);
  if (!state.ok) return unread('repository', state.problem);
  const { roster: staffFile, organisation: houseFile } = state.value;
  const files = [staffFile, state.value.solution, houseFile].filter((file) => file !== null);
  const blobs = await readFiles(repository, files.filter(isReadable));
  if (!blobs.ok) return unread('files', blobs.problem);
  const sourceOf = (file: TreeFile | null): FileContent =>
    file === null ? { unread: 'missing' } : contentOf(file, blobs.value);
  const house =
    state.value.solution === null && houseFile !== null
      ? readOrganisation(ORGANISATION_FILE, sourceOf(houseFile))
      : null;
  const solution =
    house === null ? readSolution(SOLUTION_FILE, sourceOf(state.value.solution)) : ofHouse(house);
  const listed = house === null ? null : house.ok ? house.value.solutions : [];
  const roster =
    state.value.roster === null ? null : readStaff(STAFF_FILE, sourceOf(state.value.roster));
  const known = solution.ok ? solution.value : DEFAULT_SOLUTION;
  const faults = solution.ok ? [] : solution.diagnostics;
  const locate = solution.ok ? solution.locate : undefined;
  if (roster?.ok === false) {
    const diagnostics = [...faults, ...roster.diagnostics];
    return {
      kind: 'invalid',
      repository: state.value,
      solution: known,
      diagnostics,
      locate,
    };
  }
  // Without the solution, leavers and the service desk's address are still known.
  return {
    kind: 'read',
    repository: state.value,
    solution: known,
    listed,
    faults,
    roster: roster?.value ?? null,
    locate,
    locateInRoster: roster?.locate ?? atTop,
  };
}

/** An organisation's repository has the roster for all its solutions; its own file names the contacts. */
function ofHouse(reading: Reading<Organisation>): Reading<Solution> {
  if (!reading.ok) return reading;
  // Signed announcements need a list of workflows, which each solution has itself; letters do not need it.
  const { evidence: _, ...organisation } = reading.value;
  const { name } = organisation;
  const union = unite({ ...DEFAULT_SOLUTION, name }, organisation);
  const one = union.ok ? union.solution : { ...DEFAULT_SOLUTION, name };
  const value = { ...one, contractor: { organisation: name, ...one.contractor } };
  return { ...reading, value };
}

function unread(what: UnknownInput['what'], problem: Problem): StaffFiles {
  return { kind: 'unknown', unknown: { what, problem: asking(problem) } };
}

/** A problem in a form fit for a report: which request, which status, but never what the answer said. */
export function asking({
  request,
  status,
  permission,
  permissions,
  flaw,
}: Problem): UnansweredRequest {
  return {
    request,
    status,
    ...(permission !== undefined && { permission }),
    ...(permissions !== undefined && { permissions }),
    ...(flaw !== undefined && { flaw }),
  };
}

export interface GatheredStaff {
  /** Null if the time is not known. */
  readonly facts: StaffFacts | null;
  readonly membership: 'known' | 'unknown' | 'not-asked';
  /** The names of an organisation's solutions; empty in a solution's own repository. */
  readonly solutions: readonly string[];
  readonly unknown: readonly UnknownInput[];
  readonly written: DecidingPlaces;
  /** The lines of the organisation's roster about those for whom it is responsible instead. */
  readonly lookedAfter: readonly DecidingLine[];
}

/**
 * Gathers everything that can show a departure. A refused request is reported and does not affect the other
 * signals.
 */
export async function gatherStaff(
  membersClient: MembersClient,
  repository: RepositoryClient,
  files: Extract<StaffFiles, { kind: 'read' }>,
  house: ApiResult<KnownHouse> | null,
): Promise<GatheredStaff> {
  const { client } = repository;
  const elsewhere = house?.ok === true ? house.value.roster : null;
  const roster = without(files.roster ?? { version: 1, staff: [] }, elsewhere, alreadyLeaving);
  const asked = roster.staff.filter(({ revocation }) => revocation?.confirmed === undefined);
  const accounts = asked.flatMap(({ github }) => (github === undefined ? [] : [github]));
  const [someone] = accounts;
  const { isInOrganisation } = files.repository;
  const writing = accounts.some(({ write }) => write);
  const [history, listed, writers, members] = await Promise.all([
    readEarlier(repository, files),
    files.listed === null ? null : readListed(client.solutions, files.listed, writing),
    writing && files.listed === null ? readWriters(repository) : null,
    membersClient === null || someone === undefined || !isInOrganisation
      ? null
      : readMembers(membersClient, repository.owner, someone),
  ]);
  const now = client.clock.now();
  const earlier = history.ok ? history.value.rosters : [];
  const unknown: UnknownInput[] = [];
  const note = (what: UnknownInput['what'], problem: Problem): void => {
    unknown.push({ what, problem: asking(problem) });
  };
  if (!now.known) note('clock', now.problem);
  if (files.faults.length > 0) unknown.push({ what: 'solution', problem: null });
  if (!history.ok) note('history', history.problem);
  else if (history.value.lost > 0) unknown.push({ what: 'history', problem: null });
  if (writers?.ok === false) note('writers', writers.problem);
  for (const problem of listed?.problems ?? []) note('writers', problem);
  if (members?.ok === false) note('members', members.problem);
  const facts: StaffFacts | null = now.known
    ? {
        now: now.value,
        roster,
        // Somebody who may have moved to the organisation's roster has not left.
        earlier: house?.ok === false ? [] : earlier.map((one) => without(one.roster, elsewhere)),
        writers: listed?.writers ?? (writers?.ok === true ? writers.value : null),
        members: members?.ok === true ? members.value : null,
        contractEnds: files.faults.length > 0 ? null : files.solution.contract?.ends,
      }
    : null;
  const lookedAt = membersClient !== null && isInOrganisation;
  const membership = !lookedAt ? 'not-asked' : members?.ok === false ? 'unknown' : 'known';
  const moved = [
    ...movedEntries(files.roster, elsewhere, alreadyLeaving),
    ...earlier.flatMap((one) => movedEntries(one.roster, elsewhere)),
  ];
  return {
    facts,
    membership,
    solutions: listed?.names ?? [],
    unknown,
    written: writtenIn(repository, files, earlier),
    lookedAfter: house?.ok === true ? linesOfEntries(house.value, moved) : [],
  };
}
