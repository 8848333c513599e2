import { DAYS_LOOKED_BACK, type StaffFacts } from '../../staffing/departures.ts';
import { idsMentioned, refsMentioned } from '../../staffing/deletions.ts';
import type { Asking, Unknowable } from '../../staffing/account.ts';
import { HOUR, type Instant, plus } from '../../calendar/instant.ts';
import type { Asked, Client } from '../../github/client.ts';
import { readMembers, readWriters } from '../../github/members.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { TreeFile } from '../../github/repository.ts';
import {
  readFiles,
  readRosterHistory,
  readStaffRepository,
  type StaffRepository,
} from '../../github/rosters.ts';
import { unreadable } from '../../records/candidates.ts';
import type { Diagnostic, Locate, Reading } from '../../records/diagnostic.ts';
import { readOrganisation } from '../../records/organisation.ts';
import { DEFAULT_SOLUTION, readSolution } from '../../records/solution.ts';
import { readStaff } from '../../records/staff.ts';
import type { Source } from '../../records/read-file.ts';
import type { Organisation, Roster, Solution, StaffMember } from '../../records/types.ts';
import { unite } from '../../records/united.ts';
import type { Problem } from '../../rules/facts.ts';
import { limitOf, ORGANISATION, SOLUTION, STAFF } from '../ezdrav-files.ts';
import { houseOf } from '../organisation/house.ts';
import { readListed } from '../organisation/listed.ts';

/** Whose organisation membership may be looked at, and by which client; null: no `members-token`. */
export type MembersClient = Client | null;

/** The files at the default branch's tip, or why nothing can be judged. */
export type StaffFiles =
  | {
      readonly kind: 'read';
      readonly repository: StaffRepository;
      /** The defaults where the file is not valid. */
      readonly solution: Solution;
      /** What an organisation lists; null: the repository is a solution's own. */
      readonly listed: Organisation['solutions'] | null;
      /** What is wrong with `solution.yml`, or with `organisation.yml` in an organisation's repository. */
      readonly faults: readonly Diagnostic[];
      /** Null: there is none at the tip. */
      readonly roster: Roster | null;
    }
  | {
      readonly kind: 'invalid';
      readonly repository: StaffRepository;
      readonly solution: Solution;
      readonly diagnostics: readonly Diagnostic[];
      readonly locate: ReadonlyMap<string, Locate>;
    }
  | { readonly kind: 'unknown'; readonly unknowable: Unknowable };

/** Reads visibility, `solution.yml` and `staff.yml` at the tip. */
export async function readStaffFiles(
  client: Client,
  repository: RepositoryName,
): Promise<StaffFiles> {
  const state = await readStaffRepository(client, repository);
  if (!state.ok) return unknown('repository', state.problem);
  const { roster: staffFile, organisation: houseFile } = state.value;
  const files = [staffFile, state.value.solution, houseFile].filter((file) => file !== null);
  const blobs = await readFiles(client, repository, files.filter(isReadable));
  if (!blobs.ok) return unknown('files', blobs.problem);
  const sourceOf = (file: TreeFile | null): Source =>
    file === null ? { unread: 'missing' } : (blobs.value.get(file.oid) ?? unreadOf(file));
  const house =
    state.value.solution === null && houseFile !== null
      ? readOrganisation(ORGANISATION, sourceOf(houseFile))
      : null;
  const solution =
    house === null ? readSolution(SOLUTION, sourceOf(state.value.solution)) : ofHouse(house);
  const listed = house === null ? null : house.ok ? house.value.solutions : [];
  const roster =
    state.value.roster === null ? null : readStaff(STAFF, sourceOf(state.value.roster));
  const known = solution.ok ? solution.value : DEFAULT_SOLUTION;
  const faults = solution.ok ? [] : solution.diagnostics;
  if (roster?.ok === false) {
    const diagnostics = [...faults, ...roster.diagnostics];
    return {
      kind: 'invalid',
      repository: state.value,
      solution: known,
      diagnostics,
      locate: new Map(),
    };
  }
  // Without the solution it is still known who leaves, and the service desk's address.
  return {
    kind: 'read',
    repository: state.value,
    solution: known,
    listed,
    faults,
    roster: roster?.value ?? null,
  };
}

/** An organisation's repository keeps the roster of all its solutions; its own file names the contacts. */
function ofHouse(reading: Reading<Organisation>): Reading<Solution> {
  if (!reading.ok) return reading;
  const { name } = reading.value;
  const union = unite({ ...DEFAULT_SOLUTION, name }, reading.value);
  // Signed announcements need a list of workflows, which is each solution's own; no letter asks for it.
  const one = union.ok ? union.solution : { ...DEFAULT_SOLUTION, name };
  const value = { ...one, contractor: { organisation: name, ...one.contractor } };
  return { ...reading, value };
}

function unknown(what: Unknowable['what'], problem: Problem): StaffFiles {
  return { kind: 'unknown', unknowable: { what, problem: asking(problem) } };
}

function isReadable(file: TreeFile): boolean {
  return unreadable(file) === null && file.size <= limitOf(file.path);
}

function unreadOf(file: TreeFile): Source {
  const { size, path } = file;
  return unreadable(file) ?? { unread: 'too-large', size, limit: limitOf(path) };
}

/** A problem as a report may show it: which request, which status, never what the answer said. */
export function asking({ request, status, permission, permissions }: Problem): Asking {
  return {
    request,
    status,
    ...(permission !== undefined && { permission }),
    ...(permissions !== undefined && { permissions }),
  };
}

export interface GatheredStaff {
  /** Null: what time it is cannot be known. */
  readonly facts: StaffFacts | null;
  readonly membership: 'known' | 'unknown' | 'not-asked';
  /** The names of an organisation's solutions; empty in a solution's own repository. */
  readonly solutions: readonly string[];
  readonly unknowable: readonly Unknowable[];
}

/** Everything a departure can be seen from. What is refused is said, and takes no other signal with it. */
export async function gatherStaff(
  client: Client,
  membersClient: MembersClient,
  repository: RepositoryName,
  files: Extract<StaffFiles, { kind: 'read' }>,
): Promise<GatheredStaff> {
  const { organisation } = files.solution;
  const house = organisation === undefined ? null : await houseOf(client, repository, organisation);
  const elsewhere = house?.ok === true ? house.value.roster : null;
  const roster = without(files.roster ?? { version: 1, staff: [] }, elsewhere, alreadyLeaving);
  const asked = roster.staff.filter(({ revocation }) => revocation?.confirmed === undefined);
  const accounts = asked.flatMap(({ github }) => (github === undefined ? [] : [github]));
  const [someone] = accounts;
  const { isInOrganisation } = files.repository;
  const writing = accounts.some(({ write }) => write);
  const [history, listed, writers, members] = await Promise.all([
    readEarlier(client, repository, files),
    files.listed === null ? null : readListed(client.solutions, files.listed, writing),
    writing && files.listed === null ? readWriters(client, repository) : null,
    membersClient === null || someone === undefined || !isInOrganisation
      ? null
      : readMembers(membersClient, repository.owner, someone),
  ]);
  const now = client.clock.now();
  const unknowable: Unknowable[] = [];
  const note = (what: Unknowable['what'], problem: Problem): void => {
    unknowable.push({ what, problem: asking(problem) });
  };
  if (!now.known) note('clock', now.problem);
  if (files.faults.length > 0) unknowable.push({ what: 'solution', problem: null });
  if (!history.ok) note('history', history.problem);
  else if (history.value.lost > 0) unknowable.push({ what: 'history', problem: null });
  // Who may have moved to the organisation's roster has not left.
  if (house?.ok === false) note('history', house.problem);
  if (writers?.ok === false) note('writers', writers.problem);
  for (const problem of listed?.problems ?? []) note('writers', problem);
  if (members?.ok === false) note('members', members.problem);
  const facts: StaffFacts | null = now.known
    ? {
        now: now.value,
        roster,
        earlier:
          history.ok && house?.ok !== false
            ? history.value.rosters.map((earlier) => without(earlier, elsewhere))
            : [],
        writers: listed?.writers ?? (writers?.ok === true ? writers.value : null),
        members: members?.ok === true ? members.value : null,
        contractEnds: files.faults.length > 0 ? null : files.solution.contract?.ends,
      }
    : null;
  const lookedAt = membersClient !== null && isInOrganisation;
  const membership = !lookedAt ? 'not-asked' : members?.ok === false ? 'unknown' : 'known';
  return { facts, membership, solutions: listed?.names ?? [], unknowable };
}

/** The same roster without those whom the organisation's has, as far as `same` says so. */
function without(
  roster: Roster,
  house: Roster | null,
  same: (here: StaffMember, there: StaffMember) => boolean = () => true,
): Roster {
  if (house === null) return roster;
  const stands = (here: StaffMember): boolean =>
    house.staff.some(
      (there) =>
        (here.github === undefined || there.github === undefined
          ? here.ref === there.ref
          : here.github.id === there.github.id) && same(here, there),
    );
  return { ...roster, staff: roster.staff.filter((member) => !stands(member)) };
}

/** The organisation looks after whoever its roster has; only of a leaving that it does not know it tells nobody. */
function alreadyLeaving(here: StaffMember, there: StaffMember): boolean {
  return here.left === undefined || there.left !== undefined;
}

interface Earlier {
  readonly rosters: readonly Roster[];
  readonly lost: number;
}

/**
 * The rosters that stood on the default branch in the last days, newest first; of those that hold
 * nobody new none is read. A version that was not valid was no roster.
 */
async function readEarlier(
  client: Client,
  repository: RepositoryName,
  files: Extract<StaffFiles, { kind: 'read' }>,
): Promise<Asked<Earlier>> {
  const since = (): Instant | null => {
    const now = client.clock.now();
    return now.known ? plus(now.value, -DAYS_LOOKED_BACK * 24 * HOUR) : null;
  };
  const { defaultBranch, roster: current } = files.repository;
  const history = await readRosterHistory(client, repository, defaultBranch, since);
  if (!history.ok) return history;
  const older = history.value.versions.filter(
    (file) => file.oid !== current?.oid && isReadable(file),
  );
  const blobs = await readFiles(client, repository, older);
  if (!blobs.ok) return blobs;
  const known = new Set(files.roster?.staff.map(({ ref }) => ref));
  const ids = new Set(files.roster?.staff.map(({ github }) => github?.id));
  const rosters: Roster[] = [];
  for (const { oid } of older) {
    const bytes = blobs.value.get(oid);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    const [refs, accounts] = [refsMentioned(text), idsMentioned(text)];
    const nobodyNew =
      refs !== null &&
      accounts !== null &&
      [...refs].every((ref) => known.has(ref)) &&
      [...accounts].every((id) => ids.has(id));
    if (nobodyNew) continue;
    const reading = readStaff(STAFF, bytes);
    if (!reading.ok) continue;
    rosters.push(reading.value);
    for (const { ref, github } of reading.value.staff) {
      known.add(ref);
      ids.add(github?.id);
    }
  }
  return { ...history, value: { rosters, lost: history.value.lost.length } };
}
