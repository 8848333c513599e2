import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import { type Push, readActivity } from './activity.ts';
import { type Blobs, objects, readBlobs } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { type TreeFile, treeFile } from './repository.ts';
import { unreadableAnswer } from './unreadable.ts';

const STAFF = '.ezdrav/staff.yml';
const SOLUTION = '.ezdrav/solution.yml';
const ORGANISATION = '.ezdrav/organisation.yml';

const Entry = z.nullable(
  z.object({ mode: z.number(), type: z.string(), oid: z.string(), size: z.number() }),
);
const ENTRY = 'mode type oid size';

/** The repository's state as far as staff is concerned; null for a file that does not exist. */
export interface StaffRepository {
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly isInOrganisation: boolean;
  readonly defaultBranch: string;
  readonly tip: string;
  readonly roster: TreeFile | null;
  readonly solution: TreeFile | null;
  /** Set in an organisation's own repository. */
  readonly organisation: TreeFile | null;
}

const State = z.extend(RepositoryIdentity, {
  visibility: z.enum(['PUBLIC', 'PRIVATE', 'INTERNAL']),
  isInOrganization: z.boolean(),
  defaultBranchRef: z.object({
    name: z.string(),
    target: z.object({ oid: z.string(), roster: Entry, solution: Entry, organisation: Entry }),
  }),
});

/** Visibility, default branch, and the two files at its tip; needs only `contents: read`. */
export async function readStaffRepository(
  repository: RepositoryClient,
): Promise<ApiResult<StaffRepository>> {
  const asks = `visibility isInOrganization defaultBranchRef { name target { oid ... on Commit {
    roster: file(path: "${STAFF}") { ${ENTRY} } solution: file(path: "${SOLUTION}") { ${ENTRY} }
    organisation: file(path: "${ORGANISATION}") { ${ENTRY} } } } }`;
  const asked = await repository.ask({ name: 'StaffRepository', asks }, State);
  if (!asked.ok) return asked;
  const { defaultBranchRef, visibility, isInOrganization } = asked.value;
  const { oid, roster, solution, organisation } = defaultBranchRef.target;
  return {
    ...asked,
    value: {
      visibility,
      isInOrganisation: isInOrganization,
      defaultBranch: defaultBranchRef.name,
      tip: oid,
      roster: fileOf(STAFF, roster),
      solution: fileOf(SOLUTION, solution),
      organisation: fileOf(ORGANISATION, organisation),
    },
  };
}

function fileOf(path: string, entry: z.infer<typeof Entry>): TreeFile | null {
  return entry === null ? null : treeFile(path, entry);
}

/** A version of the roster, with the last tip that had it. */
export interface RosterVersion extends TreeFile {
  readonly commit: string;
}

export interface RosterHistory {
  /** Every version of the roster on the branch since then, newest first, each once. */
  readonly versions: readonly RosterVersion[];
  /** Tips of the branch that GitHub no longer has, so the roster there is unknown. */
  readonly lost: readonly string[];
}

/** Pages of 100 pushes; more within the period are refused. */
const MOST_PAGES = 50;

/**
 * The versions of the roster on a branch since some moment, by GitHub's own record of its pushes, including
 * the version at the beginning. Files of pull requests or tags do not count.
 */
export async function readRosterHistory(
  repository: RepositoryClient,
  branch: string,
  since: () => Instant | null,
): Promise<ApiResult<RosterHistory>> {
  const versions = new Map<string, RosterVersion>();
  const lost: string[] = [];
  const seen = new Set<string>();
  let next: string | null = null;
  for (let page = 1; ; page += 1) {
    const asked: Awaited<ReturnType<typeof readActivity>> = await readActivity(
      repository,
      branch,
      next,
    );
    if (!asked.ok) return asked;
    const from = since();
    const { pushes } = asked.value;
    const recent = from === null ? pushes : pushes.filter((push) => push.at >= from);
    const commits = tipsOf(recent).filter((commit) => !seen.has(commit));
    const files = await readRosterFiles(repository, commits);
    if (!files.ok) return files;
    for (const commit of commits) {
      seen.add(commit);
      const file = files.value.get(commit);
      if (file === undefined) lost.push(commit);
      else if (file !== null && !versions.has(file.oid))
        versions.set(file.oid, { ...file, commit });
    }
    next = asked.value.next;
    if (next === null || recent.length < pushes.length) {
      return { ...asked, value: { versions: [...versions.values()], lost } };
    }
    if (page === MOST_PAGES) {
      return unreadableAnswer(asked.request, 'too-many-pushes', { most: MOST_PAGES * 100 });
    }
  }
}

/** The branch's tips after and before each push, newest first. */
function tipsOf(pushes: readonly Push[]): readonly string[] {
  const tips = pushes.flatMap(({ after, before }) => [after, before]);
  return [...new Set(tips)].filter((commit) => !/^0+$/.test(commit));
}

/** Commits per query. */
const AT_ONCE = 250;

/** The roster's entry at some commits; null if there was none. A commit that is gone is omitted. */
async function readRosterFiles(
  repository: RepositoryClient,
  commits: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, TreeFile | null>>> {
  const asked = await repository.askEach(commits, {
    name: 'Rosters',
    member: objects('c', `... on Commit { file(path: "${STAFF}") { ${ENTRY} } }`),
    schema: z.nullable(z.object({ file: Entry })),
    atOnce: AT_ONCE,
  });
  if (!asked.ok) return asked;
  const files = new Map<string, TreeFile | null>();
  for (const [commit, read] of asked.value) {
    if (read !== null) files.set(commit, fileOf(STAFF, read.file));
  }
  return { ...asked, value: files };
}

/** What fits well into one answer of at most 10 MB, where line ends and quotes take two bytes. */
const BYTES_AT_ONCE = 5 * 1024 * 1024;

/** The bytes of some files, however large together, in as few queries as answers allow. */
export async function readFiles(
  repository: RepositoryClient,
  files: readonly TreeFile[],
): Promise<ApiResult<Blobs>> {
  const blobs = new Map<string, Uint8Array>();
  const batches: string[][] = [[]];
  let size = 0;
  for (const file of files) {
    size += file.size;
    if (size > BYTES_AT_ONCE) {
      batches.push([]);
      size = file.size;
    }
    batches.at(-1)?.push(file.oid);
  }
  for (const oids of batches) {
    const asked = await readBlobs(repository, [...new Set(oids)]);
    if (!asked.ok) return asked;
    for (const [oid, bytes] of asked.value) blobs.set(oid, bytes);
  }
  return { ok: true, value: blobs, request: '', next: null };
}
